/** What a story says of countries: by its places, its demonyms, its money and the bodies that it names. */
import { type Gazetteer, NameClass } from "../names/gazetteer.ts";
import { phraseHash } from "../names/phrase-hash.ts";
import { hashWord } from "../text/hash.ts";
import { hasFlag, paragraphOf, TokenFlag, type Tokens } from "../text/tokens.ts";
import { isContested, isOutweighed } from "./contested-places.ts";
import { findHomes } from "./home-words.ts";
import type { MentionIndex } from "./mention-index.ts";
import type { NameMention } from "./name-mention.ts";
import { demonymCountry } from "./place-governor.ts";
import type { KnownPlace, Location } from "./place-location.ts";
import { hashSet } from "./words.ts";

/** Where each place lies; undefined where nothing is sure. */
export type Locations = ReadonlyMap<KnownPlace, Location | undefined>;

/** How much speaks for each country, in the story and in its parts. */
export interface Evidence {
  /** How often each is named: itself, by places in it, by its people. */
  readonly weights: ReadonlyMap<string, number>;
  /** The same with what is at home there: its money, its services, bodies named after places of it. */
  readonly all: ReadonlyMap<string, number>;
  /** The country named most by far; null where none is. */
  readonly dominant: string | null;
  /** Whether it is named so often that a sentence with another one does not unsettle it. */
  readonly isStrong: boolean;
  /** The only country of a sentence or paragraph; null where it has several. */
  readonly bySentence: ReadonlyMap<number, string | null>;
  readonly byParagraph: ReadonlyMap<number, string | null>;
  /** The countries that each sentence names, by other than cities, and by demonyms. */
  readonly inSentence: ReadonlyMap<number, ReadonlySet<string>>;
}

/** A demonym tells less of where a story plays than a place: "the British Crown" in New Zealand. */
const DEMONYM_WEIGHT = 0.5;
/** A province or landmark that one country alone has, however often it is named. */
export const CLAIM_WEIGHT = 1;
const DOMINANCE = 1.5;
/** Money is named many times and says one thing. */
const HOME_WEIGHT = 0.5;
const MAX_HOME_WORDS = 4;

/** Reads all that the story says of countries, where its places lie so far. */
export function gatherEvidence(
  tokens: Tokens,
  names: MentionIndex,
  located: Locations,
  gazetteer: Gazetteer,
): Evidence {
  const weights = new Map<string, number>();
  const inSentence = new Map<number, Set<string>>();
  const name = (token: number, country: string) => {
    const sentence = tokens.sentenceOf[token]!;
    inSentence.set(sentence, (inSentence.get(sentence) ?? new Set()).add(country));
  };
  for (const [place, location] of located) {
    if (place.cluster.mentions.every(({ last }) => isOfOrigin(tokens, last))) continue;
    weighPlace(weights, place, location);
    const { kind, cluster } = place;
    if (location === undefined || (kind !== "country" && kind !== "region")) continue;
    for (const { first } of cluster.mentions) name(first, location.country);
  }
  for (const { token, country } of located.size > 0 ? findDemonyms(tokens, names, gazetteer) : []) {
    add(weights, country, DEMONYM_WEIGHT);
    name(token, country);
  }
  const homes = located.size > 0 ? weighHomes(tokens, names, gazetteer) : new Map<string, number>();
  const said = (country: string) => (weights.get(country) ?? 0) + (homes.get(country) ?? 0);
  const meant = [...located].filter(([place, location]) => !isOutweighed(place, location, said));
  for (const [place, location] of meant)
    if (location !== undefined && isContested(place, location))
      add(weights, location.country, place.cluster.mentions.length);
  const all = new Map(weights);
  for (const [country, weight] of homes) add(all, country, weight);
  return {
    weights,
    all,
    dominant: dominantOf(all),
    isStrong: isStrong(all),
    inSentence,
    bySentence: countriesBy(meant, ({ first }) => tokens.sentenceOf[first]!),
    byParagraph: countriesBy(meant, ({ first }) => paragraphOf(tokens, first)),
  };
}

function add(weights: Map<string, number>, country: string, weight: number): void {
  weights.set(country, (weights.get(country) ?? 0) + weight);
}

/** Counts what a place says of its country, but for one that others may have as well. */
function weighPlace(weights: Map<string, number>, place: KnownPlace, location: Location | undefined): void {
  const { cluster, only, isBeyondTowns } = place;
  if (location === undefined) {
    if (only !== null && isBeyondTowns) add(weights, only, CLAIM_WEIGHT);
  } else if (!isContested(place, location)) add(weights, location.country, cluster.mentions.length);
}

/** So much of a story's money, services and bodies says by itself in which country it plays. */
const ENOUGH_HOME = 1;
/** And so much of all that it names. */
const ENOUGH = 2;

/** Whether so much speaks for a country that a town of a common name lies there. */
export function isSpokenFor({ all, weights }: Evidence, country: string): boolean {
  const said = all.get(country) ?? 0;
  return said >= ENOUGH || said - (weights.get(country) ?? 0) >= ENOUGH_HOME;
}

/** What each country weighs by how often the story names what is at home there. */
function weighHomes(tokens: Tokens, names: MentionIndex, gazetteer: Gazetteer): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const count = (country: string | null | undefined) => {
    if (country == null) return;
    weights.set(country, Math.min((weights.get(country) ?? 0) + HOME_WEIGHT, MAX_HOME_WORDS * HOME_WEIGHT));
  };
  for (const country of findHomes(tokens)) count(country);
  for (const { type, first, last } of names.mentions)
    if (type === "organization" && last > first) count(placeWithin(tokens, first, last, gazetteer));
  return weights;
}

/** “Trinidad and Tobago”. */
const MAX_PLACE_WORDS = 3;

/** The country of a place in a body's name: “West Yorkshire Police”, “University of Ghana”; papers are quoted abroad. */
function placeWithin(tokens: Tokens, first: number, last: number, gazetteer: Gazetteer): string | null {
  if (papers.has(tokens.hash[last]!)) return null;
  const isLocal = localBodies.has(tokens.hash[last]!) || localBodies.has(tokens.hash[first]!);
  const classes = LARGE_PLACE | (isLocal ? NameClass.city : 0);
  for (let i = first; i <= last; i++) {
    if (!hasFlag(tokens, i, TokenFlag.capital)) continue;
    for (let end = Math.min(i + MAX_PLACE_WORDS, last + 1) - 1; end >= i; end--) {
      const entry = gazetteer.lookUp(phraseHash(tokens, i, end));
      if (entry?.country == null || (entry.classes & classes) === 0) continue;
      if (end > i || !localBodies.has(tokens.hash[i]!)) return entry.country;
    }
  }
  return null;
}

const LARGE_PLACE = NameClass.country | NameClass.region | NameClass.largeCity;
/** What a town has one of: it is no surname before them, as it may be in a firm's name. */
const localBodies = hashSet(
  "court courts police hospital council municipality constabulary infirmary prison jail airport university",
);
const papers = hashSet("times post news herald tribune journal telegraph guardian mail");

function dominantOf(weights: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...weights].sort(([, a], [, b]) => b - a);
  if (first === undefined) return null;
  return second === undefined || first[1] >= DOMINANCE * second[1] ? first[0] : null;
}

const STRONG = 3;
const MIN_STRONG = 3;

function isStrong(weights: ReadonlyMap<string, number>): boolean {
  const [first = 0, second = 0] = [...weights.values()].sort((a, b) => b - a);
  return first >= MIN_STRONG && first >= STRONG * second;
}

/** Demonyms that are nobody's name: not the English of “Anna English”. */
function* findDemonyms(
  tokens: Tokens,
  names: MentionIndex,
  gazetteer: Gazetteer,
): Generator<{ readonly token: number; readonly country: string }> {
  const { places, mentions } = names;
  for (let token = 0; token < tokens.count; token++) {
    if ((tokens.flags[token]! & TokenFlag.capital) === 0) continue;
    const name = mentions[places[2 * token]! - 1];
    if (name?.type === "person") {
      token = name.last;
      continue;
    }
    const country = isOfOrigin(tokens, token) ? null : demonymCountry(tokens, token, gazetteer);
    if (country !== null) yield { token, country };
  }
}

const HYPHEN = hashWord("-");
const origins = hashSet("born bred raised trained educated");

/** “the Scottish-born fiddler”, “the Berlin-trained cellist”: where somebody is from is hardly where the story plays. */
function isOfOrigin({ hash }: Tokens, token: number): boolean {
  return hash[token + 1] === HYPHEN && origins.has(hash[token + 2]!);
}

/** The country of all located places of a sentence or paragraph; null where they lie in several. */
function countriesBy(
  located: Iterable<readonly [KnownPlace, Location | undefined]>,
  partOf: (mention: NameMention) => number,
): ReadonlyMap<number, string | null> {
  const found = new Map<number, string | null>();
  for (const [{ cluster }, location] of located) {
    if (location === undefined) continue;
    for (const mention of cluster.mentions) {
      const part = partOf(mention);
      const known = found.get(part);
      found.set(part, known === undefined || known === location.country ? location.country : null);
    }
  }
  return found;
}
