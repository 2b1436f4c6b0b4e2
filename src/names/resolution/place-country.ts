/** In which country a place lies: the gazetteer's word, what governs it in the text, the story's own country. */
import { hasFlag, paragraphOf, TokenFlag, type Tokens } from "../../text/tokens.ts";
import { type Gazetteer, NameClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import type { PlaceCluster } from "./join-places.ts";
import type { NameMention } from "./name-mention.ts";
import type { PlaceKind } from "./place-kind.ts";
import { cityWords, directions, sharedWaterWords } from "./place-words.ts";
import { lowerWord } from "./words.ts";

/** A place on its way to a country. */
export interface LocatedPlace {
  readonly cluster: PlaceCluster;
  readonly kind: PlaceKind;
  country: string | null;
}

/** Places by the tokens at which their mentions begin and end. */
interface Landmarks {
  readonly byFirst: ReadonlyMap<number, Landmark>;
  readonly byLast: ReadonlyMap<number, Landmark>;
}

interface Landmark {
  readonly place: LocatedPlace;
  readonly mention: NameMention;
}

const MENTIONS_READ = 6;
/** How far a possessor may stand before what it owns: "Beijing’s sprawling old Tiananmen Square". */
const POSSESSOR_WINDOW = 5;
/** "Adré, a town in eastern Chad". */
const GOVERNOR_WINDOW = 7;

/** Finds the country of every place; null where none is evident or several share it. */
export function locatePlaces(tokens: Tokens, places: readonly LocatedPlace[], gazetteer: Gazetteer): void {
  const landmarks = layOut(places);
  for (const place of places) place.country = knownCountry(place.cluster);
  for (const place of places) {
    if (place.kind !== "country") place.country = governingCountry(tokens, place, landmarks, gazetteer);
  }
  const doubtful = doubtfulTowns(places);
  for (const place of doubtful) place.country = null;
  const missing = places.filter((place) => place.country === null && liesInOneCountry(place));
  if (missing.length === 0) return;
  const dominant = dominantCountry(tokens, places, gazetteer);
  const bySentence = countriesBy(places, ({ first }) => tokens.sentenceOf[first]!);
  const byParagraph = countriesBy(places, ({ first }) => paragraphOf(tokens, first));
  for (const place of missing) {
    const { first } = place.cluster.mentions[0]!;
    const near = bySentence.get(tokens.sentenceOf[first]!) ?? byParagraph.get(paragraphOf(tokens, first));
    const agreed = agreedCountry(near, dominant);
    place.country = doubtful.has(place) && near === null ? knownCountry(place.cluster) : agreed;
  }
  for (const place of doubtful) place.country ??= knownCountry(place.cluster);
}

/** A sea belongs to nobody though its name holds a country: "Gulf of Mexico"; a canal lies in it. */
function knownCountry({ entry, namesake, mentions }: PlaceCluster): string | null {
  const isCanal = mentions[0]!.form.words.at(-1) === "canal";
  const isSettled = entry !== undefined && (entry.classes & (NameClass.city | NameClass.region)) === 0;
  return (isSettled && !isCanal ? undefined : namesake?.country) ?? entry?.country ?? null;
}

/**
 * Small towns in countries that the story does not mention otherwise: it may well mean a homonym at home, such
 * as Heliopolis in Cairo, which the gazetteer only knows in Algeria.
 */
function doubtfulTowns(places: readonly LocatedPlace[]): ReadonlySet<LocatedPlace> {
  const named = new Map<string, number>();
  for (const { country } of places) if (country !== null) named.set(country, (named.get(country) ?? 0) + 1);
  const isTown = ({ cluster: { entry, namesake } }: LocatedPlace) =>
    namesake === undefined &&
    ((entry?.classes ?? 0) & (NameClass.city | NameClass.largeCity | NameClass.region)) === NameClass.city;
  return new Set(
    places.filter(
      (place) =>
        isTown(place) &&
        named.get(place.country ?? "") === 1 &&
        place.country === place.cluster.entry?.country,
    ),
  );
}

/** What the text nearby and the whole story say, where they do not contradict each other. */
function agreedCountry(near: string | null | undefined, dominant: string | null): string | null {
  if (near === undefined || near === null) return dominant;
  return dominant === null || dominant === near ? near : null;
}

function layOut(places: readonly LocatedPlace[]): Landmarks {
  const byFirst = new Map<number, Landmark>();
  const byLast = new Map<number, Landmark>();
  for (const place of places) {
    for (const mention of place.cluster.mentions) {
      byFirst.set(mention.first, { place, mention });
      byLast.set(mention.last, { place, mention });
    }
  }
  return { byFirst, byLast };
}

/** Oceans and areas belong to nobody; of regions unknown to the gazetteer nothing says that they do not. */
function liesInOneCountry({ kind, cluster: { entry, mentions } }: LocatedPlace): boolean {
  // A site that the gazetteer knows without its country, such as the Kremlin, may be far from the story's.
  if (kind === "country" || ((entry?.classes ?? 0) & (NameClass.area | NameClass.site)) !== 0) return false;
  const words = mentions[0]!.form.words;
  return kind !== "water" || (entry === undefined && !words.some((word) => sharedWaterWords.has(word)));
}

function governingCountry(
  tokens: Tokens,
  { cluster, kind, country }: LocatedPlace,
  landmarks: Landmarks,
  gazetteer: Gazetteer,
): string | null {
  const mentions = cluster.mentions.slice(0, MENTIONS_READ);
  for (const mention of mentions) {
    const governor = governorBehind(tokens, mention, landmarks);
    if (governor !== undefined && governor.cluster !== cluster) return governor.country;
  }
  if (country !== null && kind !== "site" && kind !== "other") return country;
  for (const mention of mentions) {
    const owner = possessorCountry(tokens, mention, landmarks, gazetteer);
    if (owner !== null) return owner;
  }
  return country;
}

/** The country or region named behind a place as where it lies: "Kunming, China", "Adré in eastern Chad". */
function governorBehind(
  tokens: Tokens,
  { last }: NameMention,
  { byFirst }: Landmarks,
): LocatedPlace | undefined {
  const mark = lowerWord(tokens, last + 1);
  if (mark !== "," && mark !== "in") return undefined;
  for (let i = last + 2; i < Math.min(last + GOVERNOR_WINDOW, tokens.count); i++) {
    const found = byFirst.get(i);
    if (found === undefined) {
      if (!leadsToGovernor(lowerWord(tokens, i))) return undefined;
      continue;
    }
    const { kind, country } = found.place;
    const governs = country !== null && (kind === "country" || kind === "region");
    return governs && !goesOnAsList(tokens, found, byFirst) ? found.place : undefined;
  }
  return undefined;
}

function leadsToGovernor(word: string): boolean {
  return directions.has(word) || cityWords.has(word) || /^(a|an|in|of|of|second|largest|main)$/.test(word);
}

/** "Tibet, India and Nepal" is a list; so is "Tibet, India, Nepal". */
function goesOnAsList(
  tokens: Tokens,
  { place, mention: { last } }: Landmark,
  byFirst: Landmarks["byFirst"],
): boolean {
  const next = lowerWord(tokens, last + 1);
  if (next === "and" || next === "or" || next === "&") return true;
  return next === "," && byFirst.get(last + 2)?.place.kind === place.kind;
}

/** "London’s Parliament Square"; "the British capital’s Marylebone district". */
function possessorCountry(
  tokens: Tokens,
  { first }: NameMention,
  { byLast }: Landmarks,
  gazetteer: Gazetteer,
): string | null {
  for (let i = first - 1; i > Math.max(0, first - POSSESSOR_WINDOW); i--) {
    if (hasFlag(tokens, i, TokenFlag.clitic)) {
      const owner = byLast.get(i - 1)?.place.country ?? null;
      return owner ?? (i >= 2 ? demonymCountry(tokens, i - 2, gazetteer) : null);
    }
    if (hasFlag(tokens, i, TokenFlag.capital)) return null;
  }
  return null;
}

function demonymCountry(tokens: Tokens, index: number, gazetteer: Gazetteer): string | null {
  const entry = gazetteer.lookUp(phraseHash(tokens, index, index));
  return entry !== undefined && (entry.classes & NameClass.demonym) !== 0 ? entry.country : null;
}

/** The country of all located places of a sentence or paragraph; null where they lie in several. */
function countriesBy(
  places: readonly LocatedPlace[],
  partOf: (mention: NameMention) => number,
): ReadonlyMap<number, string | null> {
  const found = new Map<number, string | null>();
  for (const { country, cluster } of places) {
    if (country === null) continue;
    for (const mention of cluster.mentions) {
      const part = partOf(mention);
      const known = found.get(part);
      found.set(part, known === undefined || known === country ? country : null);
    }
  }
  return found;
}

/** A demonym tells less of where a story plays than a place: "the British Crown" in New Zealand. */
const DEMONYM_WEIGHT = 0.5;
const DOMINANCE = 1.5;

/** The country that a story names far more often than any other; null where none is. */
function dominantCountry(
  tokens: Tokens,
  places: readonly LocatedPlace[],
  gazetteer: Gazetteer,
): string | null {
  const weights = new Map<string, number>();
  const weigh = (country: string, weight: number) =>
    weights.set(country, (weights.get(country) ?? 0) + weight);
  for (const { country, cluster } of places) if (country !== null) weigh(country, cluster.mentions.length);
  for (let i = 0; i < tokens.count; i++) {
    if (!hasFlag(tokens, i, TokenFlag.capital)) continue;
    const country = demonymCountry(tokens, i, gazetteer);
    if (country !== null) weigh(country, DEMONYM_WEIGHT);
  }
  const [first, second] = [...weights].sort(([, a], [, b]) => b - a);
  if (first === undefined) return null;
  return second === undefined || first[1] >= DOMINANCE * second[1] ? first[0] : null;
}
