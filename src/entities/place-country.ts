/** In which country a place lies: what the text says beside it, what its name says, what the story is about. */
import { type Gazetteer, NameClass } from "../names/gazetteer.ts";
import { phraseHash } from "../names/phrase-hash.ts";
import { paragraphOf, type Tokens } from "../text/tokens.ts";
import { LARGE } from "./contested-places.ts";
import { withHome } from "./document-country.ts";
import type { MentionIndex } from "./mention-index.ts";
import { locationOfClaimed, locationOfOnly, OUTWEIGHS, rivalCountry } from "./place-claims.ts";
import { type Evidence, gatherEvidence, isSpokenFor, type Locations } from "./place-evidence.ts";
import { type Governor, governorOf, markLandmarks } from "./place-governor.ts";
import { dominance, type KnownPlace, type Location, locationByName } from "./place-location.ts";
import { sharedWaterWords } from "./place-words.ts";

/** The places of a story with where their names and the words beside them say that they lie, and all that says the same of others. */
export interface PlacesRead {
  readonly stated: Locations;
  readonly evidence: Evidence;
}

/**
 * Reads where the places of a story lie, first each by its name alone; then by what the text says beside it, which knows
 * better.
 */
export function readPlaces(
  tokens: Tokens,
  names: MentionIndex,
  places: readonly KnownPlace[],
  gazetteer: Gazetteer,
): PlacesRead {
  const byName = new Map(places.map((place) => [place, locationByName(place)]));
  const landmarks = markLandmarks(names, byName);
  const stated = new Map(
    places.map((place) => {
      const governor = place.kind === "country" ? undefined : governorOf(tokens, place, landmarks, gazetteer);
      return [place, governor === undefined ? byName.get(place) : locatedBy(governor)];
    }),
  );
  return { stated, evidence: gatherEvidence(tokens, names, stated, gazetteer) };
}

/**
 * Where the places of a story lie: those that are still open or doubtful by what the story is about, and where it does not say
 * so, by the country of its document.
 */
export function locatePlaces(
  tokens: Tokens,
  { stated, evidence }: PlacesRead,
  home: string | null,
  gazetteer: Gazetteer,
): Locations {
  const all = home === null ? evidence : withHome(evidence, home);
  const settled = new Map<KnownPlace, Location | undefined>();
  const countryOf = new Map<string, string>();
  // Short names first: others may bear them.
  const byLength = [...stated].sort(([a], [b]) => wordsOf(a).length - wordsOf(b).length);
  for (const [place, location] of byLength) {
    const own = settle(tokens, place, location, all, countryOf, gazetteer);
    settled.set(place, own?.source === "story" && home !== null ? { ...own, source: "document" } : own);
    if (own !== undefined)
      for (const { form } of place.cluster.mentions) countryOf.set(form.key, own.country);
  }
  return settled;
}

function wordsOf({ cluster }: KnownPlace): readonly string[] {
  return cluster.mentions[0]!.form.words;
}

/** Where a place lies that bears the name of another one of the story: “Brixham Stadium” in a story of Brixham. */
function namedAfter(place: KnownPlace, countryOf: ReadonlyMap<string, string>): Location | undefined {
  const words = wordsOf(place);
  if (place.kind === "water") return undefined;
  for (let end = words.length - 1; end > 0; end--) {
    const country = countryOf.get(words.slice(0, end).join(" "));
    if (country !== undefined) return { country, region: null, source: "name", clue: "held" };
  }
  return undefined;
}

function locatedBy({ country, region, clue, words }: Governor): Location {
  return { country, region, source: "text", clue, words };
}

function settle(
  tokens: Tokens,
  place: KnownPlace,
  location: Location | undefined,
  evidence: Evidence,
  countryOf: ReadonlyMap<string, string>,
  gazetteer: Gazetteer,
): Location | undefined {
  if (location?.source === "text") return location;
  const elsewhere = cityAbroad(place, location, evidence);
  if (elsewhere !== undefined) return elsewhere;
  const rival = rivalCountry(place, location, evidence);
  if (place.homonyms.length > 0) {
    const settled = settleHomonym(tokens, place, location, evidence);
    if (settled !== undefined || rival === undefined)
      return settled ?? locationOfOnly(tokens, place, evidence);
  } else if (location !== undefined) return location;
  const claimed =
    rival === undefined
      ? (locationOfOnly(tokens, place, evidence) ?? locationOfClaimed(place, evidence))
      : undefined;
  const named = claimed ?? namedAfter(place, countryOf);
  if (named !== undefined || !liesInOneCountry(place)) return named;
  const open = place.only === null ? agreedCountry(tokens, place, evidence, gazetteer) : null;
  const country = rival === undefined ? open : rival;
  return country === null ? undefined : { country, region: null, source: "story", clue: "agreed" };
}

/** From so many times the size of all namesakes abroad on, a famous city is meant in any story. */
const UNMISTAKABLE = 20;
/**
 * A city of this size with no namesake abroad is meant, though the story says nothing else of its country. Names of one word
 * are words and surnames, too (Union, Delta), and villages bear them that no table has.
 */
const KNOWN = { oneWord: 120_000, moreWords: 50_000 } as const;

/**
 * Which city of a name is meant. What its name alone gave stays where the story speaks of that country too, or where the
 * city is famous; else it is the city in the one country that the story speaks of, or it stays open.
 */
function settleHomonym(
  tokens: Tokens,
  place: KnownPlace,
  location: Location | undefined,
  evidence: Evidence,
): Location | undefined {
  const { homonyms, cluster, isFamous } = place;
  const { all, dominant, inSentence } = evidence;
  const own = location?.country;
  if (location !== undefined && isFamous && dominance(homonyms) >= UNMISTAKABLE) return location;
  const weightOf = (country: string) =>
    (all.get(country) ?? 0) - (country === own ? cluster.mentions.length : 0);
  const near = nearCountry(tokens, place, inSentence);
  if (near !== undefined) return { country: near, region: null, source: "text", clue: "sentence" };
  const isOnly = homonyms.every(({ country }) => country === own);
  if (own !== undefined && weightOf(own) > 0)
    return isFamous || isOnly || dominant === own ? location : undefined;
  const small = smallNamesakes(place, evidence);
  const [first, second] = [...new Set([...homonyms.map(({ country }) => country), ...small])]
    .filter((country) => country !== own && weightOf(country) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a));
  const isKnown = isFamous || isLargeEnough(place);
  const isUncontested = [...all.keys()].every((country) => country === own);
  if (first === undefined) return isKnown || isUncontested ? location : undefined;
  // A smaller namesake at home is not meant against the large city that its name alone gave: Geneva, Illinois.
  const isMeant =
    small.includes(first) ||
    homonyms.some(({ country, population }) => country === first && population >= LARGE);
  if (location !== undefined && !isMeant) return isFamous ? location : undefined;
  if (second !== undefined && weightOf(first) < OUTWEIGHS * weightOf(second)) return undefined;
  return { country: first, region: null, source: "story", clue: "homonym" };
}

/** The countries that the story speaks of and that have a town of the name, where no city that bears it is known to all. */
function smallNamesakes({ claims, homonyms, isFamous }: KnownPlace, evidence: Evidence): readonly string[] {
  if (isFamous || homonyms[0]!.population >= LARGE) return [];
  return claims.filter((country) => isSpokenFor(evidence, country));
}

/**
 * Where a city lies that bears the name of a region abroad: the capital of British Columbia is no state of Australia in a story that
 * speaks of Canada most by far, and of Australia by nothing else.
 */
function cityAbroad(
  { abroad, cluster }: KnownPlace,
  location: Location | undefined,
  { all, dominant }: Evidence,
): Location | undefined {
  const own = location === undefined ? 0 : (all.get(location.country) ?? 0) - cluster.mentions.length;
  if (location === undefined || own > 0) return undefined;
  const others = [...all].filter(([country]) => country !== location.country).sort(([, a], [, b]) => b - a);
  const country = dominant === location.country ? others[0]?.[0] : dominant;
  const isMeant = abroad.some((city) => city.country === country && city.population >= LARGE);
  return isMeant ? { country: country!, region: null, source: "story", clue: "homonym" } : undefined;
}

function isLargeEnough({ homonyms, cluster }: KnownPlace): boolean {
  const isOneWord = cluster.mentions[0]!.form.words.length === 1;
  return homonyms[0]!.population >= (isOneWord ? KNOWN.oneWord : KNOWN.moreWords);
}

/** The one country of a city's namesakes that its first sentences name, by itself, a place in it or its people. */
function nearCountry(
  tokens: Tokens,
  { homonyms, cluster }: KnownPlace,
  inSentence: Evidence["inSentence"],
): string | undefined {
  for (const { first } of cluster.mentions.slice(0, 3)) {
    const named = inSentence.get(tokens.sentenceOf[first]!);
    const found = new Set(homonyms.map(({ country }) => country).filter((country) => named?.has(country)));
    if (found.size === 1) return [...found][0];
  }
  return undefined;
}

/**
 * Where a place that no table knows lies: in the country that the story names most, unless the text nearby speaks of another;
 * of a place whose kind is known the text nearby is enough. A country or an area in its name must be that one.
 */
function agreedCountry(
  tokens: Tokens,
  place: KnownPlace,
  evidence: Evidence,
  gazetteer: Gazetteer,
): string | null {
  const { first } = place.cluster.mentions[0]!;
  const { bySentence, byParagraph, dominant } = evidence;
  // “Ireland's leader met Northern Ireland's in Armagh”: the sentence leaves it open.
  if (evidence.isStrong) return namesAnother(tokens, place, dominant!, gazetteer) ? null : dominant;
  if (bySentence.get(tokens.sentenceOf[first]!) === null) return null;
  const near =
    bySentence.get(tokens.sentenceOf[first]!) ?? byParagraph.get(paragraphOf(tokens, first)) ?? null;
  const isNear = near !== null && dominant === null && place.kind !== "other";
  const country = isNear ? near : near === null || near === dominant ? dominant : null;
  return country === null || namesAnother(tokens, place, country, gazetteer) ? null : country;
}

/** Whether a word of the name is another country or an area of several: “Eastern Africa”, “Nazi Germany”. */
function namesAnother(
  tokens: Tokens,
  { cluster }: KnownPlace,
  country: string,
  gazetteer: Gazetteer,
): boolean {
  const { first, last } = cluster.mentions[0]!;
  for (let i = first; i <= last; i++) {
    const entry = gazetteer.lookUp(phraseHash(tokens, i, i));
    const classes = entry?.classes ?? 0;
    if ((classes & NameClass.area) !== 0) return true;
    if ((classes & NameClass.country) !== 0 && entry?.country !== country) return true;
  }
  return false;
}

/** Oceans and areas belong to nobody; of regions unknown to the gazetteer nothing says that they do not. */
function liesInOneCountry({ kind, cluster: { entry, mentions } }: KnownPlace): boolean {
  // A site that the gazetteer knows without its country, such as the Kremlin, may be far from the story's.
  if (kind === "country" || ((entry?.classes ?? 0) & (NameClass.area | NameClass.site)) !== 0) return false;
  const words = mentions[0]!.form.words;
  return kind !== "water" || (entry === undefined && !words.some((word) => sharedWaterWords.has(word)));
}
