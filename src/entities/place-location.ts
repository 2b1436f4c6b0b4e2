/** Where a place lies, as its name alone says it: the gazetteer's word and the cities of that name. */
import type { Language } from "../english/english.ts";
import { type GazetteerEntry, NameClass } from "../names/gazetteer.ts";
import { phraseHash, phraseHashOf } from "../names/phrase-hash.ts";
import type { Tokens } from "../text/tokens.ts";
import { type Atlas, type City, type Claims, noClaims } from "./city-table.ts";
import { type PlaceCluster, regionName } from "./cluster-places.ts";
import { ownLast } from "./place-entry.ts";
import type { PlaceKind } from "./place-kind.ts";
import { stringSet } from "./words.ts";

/** A place of the story with its kind. */
export interface KnownPlace {
  readonly cluster: PlaceCluster;
  readonly kind: PlaceKind;
  /** The cities of its name, the largest first. */
  readonly homonyms: readonly City[];
  /** Where the gazetteer knows a region of the name: the cities that bear it in other countries. */
  readonly abroad: readonly City[];
  /** Whether the largest of them is named without its country anywhere. */
  readonly isFamous: boolean;
  /** The country, if no other has a town, district, province or landmark of its name. */
  readonly only: string | null;
  /** The countries that have one, the likeliest first. */
  readonly claims: readonly string[];
  /** Whether that is a province or a landmark, and no town alone. */
  readonly isBeyondTowns: boolean;
}

/** What said where a place lies; what `--why` shows. */
export type LocationSource = "name" | "text" | "story" | "document";

/** What it was in the name, the text or the story. */
export type LocationClue =
  | "held"
  | "largest"
  | "known"
  | "after"
  | "owner"
  | "sentence"
  | "agreed"
  | "homonym"
  | "only";

/** Where a place lies. */
export interface Location {
  readonly country: string;
  /** The state or land, where the text or the name says it. */
  readonly region: string | null;
  readonly source: LocationSource;
  readonly clue: LocationClue;
  /** The words that said so, where words beside the name did. */
  readonly words?: string;
}

const none = (): readonly [] => [];

/** From so many inhabitants on, every reader knows a city; of smaller ones those that compromise's lexicon lists. */
const FAMOUS = 1_000_000;

/** A place with the cities of its name. */
export function knownPlace(
  tokens: Tokens,
  cluster: PlaceCluster,
  kind: PlaceKind,
  { citiesOf = none, claimsOf = () => noClaims }: Atlas,
  language: Language,
): KnownPlace {
  const mention = cluster.mentions[0]!;
  // The Andes and the Gulf belong to several, whatever town or province bears the name.
  const isArea = has(cluster.entry, NameClass.area);
  const { countries, isBeyondTowns } = isArea ? noClaims : claimsTo(mention.form.words, claimsOf);
  const cities = kind === "city" ? citiesNamed(tokens, cluster, citiesOf, language) : noCities;
  // One literal that names all fields: objects made by spreading each get a hidden class of their own.
  return {
    cluster,
    kind: kind === "city" && cities.isRegion ? "region" : kind,
    homonyms: cities.homonyms,
    abroad: cities.abroad,
    isFamous: cities.isFamous,
    only: countries.length === 1 ? countries[0]! : null,
    claims: countries,
    isBeyondTowns,
  };
}

interface NamedCities extends Pick<KnownPlace, "homonyms" | "abroad" | "isFamous"> {
  /** Whether the name is that of a region, and no city of its country bears it. */
  readonly isRegion: boolean;
}

const noCities: NamedCities = { homonyms: [], abroad: [], isFamous: false, isRegion: false };

function citiesNamed(
  tokens: Tokens,
  { entry, mentions }: PlaceCluster,
  citiesOf: Required<Atlas>["citiesOf"],
  language: Language,
): NamedCities {
  const mention = mentions[0]!;
  const homonyms = citiesOf(phraseHash(tokens, mention.first, ownLast(tokens, mention)));
  const isListed = language.lexicon(mention.form.words.join(" ")).includes("City");
  const [largest] = homonyms;
  const isFamous =
    largest !== undefined &&
    (isListed || largest.isCapital || largest.population >= FAMOUS || renowned.has(mention.form.key));
  if (!has(entry, NameClass.region) || entry?.country == null)
    return { homonyms, abroad: [], isFamous, isRegion: false };
  // A region is known for itself: against Ontario and Victoria no city abroad is meant.
  const inCountry = homonyms.filter(({ country }) => country === entry.country);
  const abroad = homonyms.filter(({ country }) => country !== entry.country);
  return { homonyms: inCountry, abroad, isFamous, isRegion: inCountry.length === 0 };
}

/** Who claims the name, or, where nobody does, what it is without its generic word: “Dak Lak province”, “the city of Adré”. */
function claimsTo(words: readonly string[], claimsOf: Required<Atlas>["claimsOf"]): Claims {
  const claimsToWords = (own: readonly string[]): Claims => claimsOf(phraseHashOf(own.join(" ")));
  const claims = claimsToWords(words);
  if (words.length < 2 || claims.countries.length > 0) return claims;
  if (regionWords.has(words.at(-1)!)) return claimsToWords(words.slice(0, -1));
  const isOf = words.length > 2 && words[1] === "of" && regionWords.has(words[0]!);
  return isOf ? claimsToWords(words.slice(2)) : claims;
}

const regionWords = stringSet(
  "province state region prefecture governorate oblast department district municipality city town village",
);

/**
 * A city is meant against all of its name abroad together where it is so many times larger: of cities named without any
 * hint of their country, those of 4 to 1 were the larger ones in the training articles (Birmingham, Alexandria, Naples).
 */
const DOMINANCE = 4;
/** A capital is what the news names: so many times suffices. */
const CAPITAL_DOMINANCE = 1.5;

/** Cities known beyond their size, by the folded name: in no other country is one of theirs meant without saying so. */
const renowned: ReadonlyMap<string, string> = new Map(
  Object.entries({
    IT: "venice florence verona naples bologna",
    GB: "oxford york derry londonderry bath manchester aberdeen plymouth reading",
    ES: "valencia barcelona pamplona granada",
    NZ: "wellington",
    CA: "vancouver",
    LK: "colombo",
    AF: "jalalabad",
    CH: "geneva lucerne",
    FR: "nice cannes",
    GR: "athens",
    UA: "odessa odesa",
    IN: "kochi hyderabad",
    BO: "la~paz",
    NL: "the~hague hague",
    VA: "vatican~city",
    PS: "bethlehem",
  }).flatMap(([country, names]) =>
    names.split(" ").map((name) => [name.replace("~", " "), country] as const),
  ),
);

/** Where the name alone says that the place lies; undefined where it may lie in several countries, or is unknown. */
export function locationByName({ cluster, kind, homonyms }: KnownPlace): Location | undefined {
  const { entry, namesake, mentions } = cluster;
  // “Birmingham, England”, “northern Kenya”; but a sea belongs to nobody: “Gulf of Mexico”. A canal does.
  const isSettled = entry !== undefined && !has(entry, NameClass.city | NameClass.region);
  const isCanal = mentions[0]!.form.words.at(-1) === "canal";
  // “Birmingham, England” lies in England; “West Palm Beach” has nothing to do with a Palm Beach, nor Vigo County with Vigo.
  const mayHold =
    NameClass.country | NameClass.region | (entry === undefined && kind === "city" ? NameClass.city : 0);
  const isHeld = has(namesake, mayHold);
  const held = (isSettled && !isCanal) || !isHeld ? undefined : namesake?.country;
  if (held != null) return { country: held, region: null, source: "name", clue: "held" };
  const isAmongCities = kind === "city" && homonyms.length > 0;
  const renown = isAmongCities ? renownedCountry(homonyms, mentions[0]!.form.key) : undefined;
  if (renown !== undefined) return { country: renown, region: null, source: "name", clue: "known" };
  const known = isAmongCities ? dominantCountry(homonyms) : entry?.country;
  if (known == null) return undefined;
  const region = kind === "region" ? regionName(cluster) : null;
  return { country: known, region, source: "name", clue: isAmongCities ? "largest" : "known" };
}

function has(entry: GazetteerEntry | undefined, classes: number): boolean {
  return ((entry?.classes ?? 0) & classes) !== 0;
}

function renownedCountry(homonyms: readonly City[], key: string): string | undefined {
  const known = renowned.get(key);
  return homonyms.some(({ country }) => country === known) ? known : undefined;
}

/** The country of the largest city, where it outweighs the namesakes abroad. */
function dominantCountry(homonyms: readonly City[]): string | null {
  const [largest] = homonyms;
  return dominance(homonyms) >= (largest!.isCapital ? CAPITAL_DOMINANCE : DOMINANCE)
    ? largest!.country
    : null;
}

/** How many times larger the largest city of a name is than its namesakes in other countries together. */
export function dominance(homonyms: readonly City[]): number {
  const [largest] = homonyms;
  const abroad = homonyms.reduce(
    (sum, { country, population }) => (country === largest!.country ? sum : sum + population),
    0,
  );
  return largest!.population / abroad;
}

/** The city meant where country, and region if known, are given: undefined where several of the name are as likely. */
export function cityIn(homonyms: readonly City[], country: string, region: string | null): City | undefined {
  const here = homonyms.filter((city) => city.country === country);
  const inRegion = here.filter((city) => city.region === region);
  const [first, second] = region === null || here.every((city) => city.region === null) ? here : inRegion;
  if (first === undefined) return undefined;
  return second === undefined || first.population >= DOMINANCE * second.population ? first : undefined;
}
