/** In which country a place lies: the gazetteer's word, what governs it in the text, the story's own country. */

import { type Gazetteer, NameClass } from "../names/gazetteer.ts";
import { hasFlag, paragraphOf, TokenFlag, type Tokens } from "../text/tokens.ts";
import type { PlaceCluster } from "./cluster-places.ts";
import type { MentionIndex } from "./mention-index.ts";
import type { NameMention } from "./name-mention.ts";
import { demonymCountry, governingCountry, type LocatedPlace, markLandmarks } from "./place-governor.ts";
import { sharedWaterWords } from "./place-words.ts";

/** Finds the country of every place; null where none is evident or several share it. */
export function locatePlaces(
  tokens: Tokens,
  names: MentionIndex,
  places: readonly LocatedPlace[],
  gazetteer: Gazetteer,
): void {
  if (places.length === 0) return;
  const landmarks = markLandmarks(names, places);
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

/** Oceans and areas belong to nobody; of regions unknown to the gazetteer nothing says that they do not. */
function liesInOneCountry({ kind, cluster: { entry, mentions } }: LocatedPlace): boolean {
  // A site that the gazetteer knows without its country, such as the Kremlin, may be far from the story's.
  if (kind === "country" || ((entry?.classes ?? 0) & (NameClass.area | NameClass.site)) !== 0) return false;
  const words = mentions[0]!.form.words;
  return kind !== "water" || (entry === undefined && !words.some((word) => sharedWaterWords.has(word)));
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
