/** What the words around a place say of its country: “Kunming, China”, “London’s Parliament Square”. */

import { Word } from "../english/words.ts";
import { type Gazetteer, NameClass } from "../names/gazetteer.ts";
import { phraseHash } from "../names/phrase-hash.ts";
import { hashAt } from "../text/token-tests.ts";
import { hasFlag, TokenFlag, type Tokens, wordAt } from "../text/tokens.ts";
import { regionName } from "./cluster-places.ts";
import { type MentionIndex, mentionFrom, mentionTo } from "./mention-index.ts";
import type { NameMention } from "./name-mention.ts";
import type { KnownPlace, Location } from "./place-location.ts";
import { directions, townWords } from "./place-words.ts";
import { hashSet } from "./words.ts";

/** Where the text says that a place lies. */
export interface Governor {
  readonly country: string;
  readonly region: string | null;
  /** Whether it stands after the name or owns it, and what stands there. */
  readonly clue: "after" | "owner";
  readonly words: string;
}

/** A place with where its name says that it lies. */
interface Landmark {
  readonly place: KnownPlace;
  readonly location: Location | undefined;
}

/** The places of a story by their mentions. */
export interface Landmarks {
  readonly names: MentionIndex;
  /** By the ids of their forms: a form stands for one place. */
  readonly byForm: ReadonlyMap<number, Landmark>;
}

const MAX_MENTIONS = 6;
/** How far a possessor may stand before what it owns: "Beijing’s sprawling old Tiananmen Square". */
const MAX_POSSESSOR_DISTANCE = 5;
/** "Adré, a town in eastern Chad". */
const MAX_GOVERNOR_DISTANCE = 7;

/** Finds the places of a story by their mentions. */
export function markLandmarks(
  names: MentionIndex,
  located: ReadonlyMap<KnownPlace, Location | undefined>,
): Landmarks {
  const byForm = new Map<number, Landmark>();
  for (const [place, location] of located)
    for (const { form } of place.cluster.mentions) byForm.set(form.id, { place, location });
  return { names, byForm };
}

/** The place that a mention stands for; undefined where it is no place's. */
function landmarkOf({ byForm }: Landmarks, mention: NameMention | undefined): Landmark | undefined {
  return mention?.type === "place" ? byForm.get(mention.form.id) : undefined;
}

/** Where the text says that a place lies: what governs it, or what owns it and nothing else is known of it. */
export function governorOf(
  tokens: Tokens,
  place: KnownPlace,
  landmarks: Landmarks,
  gazetteer: Gazetteer,
): Governor | undefined {
  const { cluster, kind, homonyms } = place;
  const { mentions } = cluster;
  const { location } = landmarkOf(landmarks, mentions[0])!;
  const read = Math.min(mentions.length, MAX_MENTIONS);
  for (let i = 0; i < read; i++) {
    const governor = governorAfter(tokens, mentions[i]!, landmarks);
    if (governor?.location === undefined) continue;
    const isTown = isCalledTown(tokens, mentions[i]!);
    if (mayLieIn(place, isTown, location, governor.place, governor.location))
      return governing(governor.place, governor.location);
  }
  if (location !== undefined && kind !== "site" && kind !== "other") return undefined;
  // “Beijing’s claims in the South China Sea”: a known sea or river is nobody's for being named so.
  if (kind === "water" && cluster.entry !== undefined) return undefined;
  for (let i = 0; i < read; i++) {
    const owner = possessorOf(tokens, mentions[i]!, landmarks, gazetteer);
    const isPossible = homonyms.length === 0 || homonyms.some(({ country }) => country === owner?.country);
    if (owner !== null && isPossible) return { ...owner, region: null, clue: "owner" };
  }
  return undefined;
}

/**
 * Whether what stands after a place can be where it lies. In “Africa, China and the world”, “London, Kenya’s partner”,
 * “Northern Ireland, Ireland” it is the next of a list.
 */
function mayLieIn(
  { cluster, kind, homonyms, isFamous }: KnownPlace,
  isTown: boolean,
  own: Location | undefined,
  governor: KnownPlace,
  { country }: Location,
): boolean {
  if (governor.cluster === cluster || ((cluster.entry?.classes ?? 0) & SHARED) !== 0) return false;
  if ((kind === "region" && !isTown) || kind === "water")
    return governor.kind === "country" && (own === undefined || own.country === country);
  if (governor.kind === "region" || !isFamous) return true;
  return homonyms.some((city) => city.country === country);
}

/** “Victoria, the capital of Seychelles”: no region, whatever else is called so. */
function isCalledTown(tokens: Tokens, { last }: NameMention): boolean {
  const noun =
    hashAt(tokens, last + 2) === Word.the || hashAt(tokens, last + 2) === Word.a ? last + 3 : last + 2;
  return hashAt(tokens, last + 1) === Word.comma && towns.has(hashAt(tokens, noun));
}

const towns = hashSet("capital city town port village");

const SHARED = NameClass.area | NameClass.country;

function governing({ kind, cluster }: KnownPlace, { country }: Location): Governor {
  const words = cluster.mentions[0]!.form.text;
  return { country, region: kind === "region" ? regionName(cluster) : null, clue: "after", words };
}

/** The country or region named after a place as where it lies: "Kunming, China", "Adré in eastern Chad". */
function governorAfter(tokens: Tokens, { last }: NameMention, landmarks: Landmarks): Landmark | undefined {
  const mark = hashAt(tokens, last + 1);
  if (mark !== Word.comma && mark !== Word.in) return undefined;
  for (let i = last + 2; i < Math.min(last + MAX_GOVERNOR_DISTANCE, tokens.count); i++) {
    const mention = mentionFrom(landmarks.names, i);
    const landmark = landmarkOf(landmarks, mention);
    if (mention === undefined || landmark === undefined) {
      if (!leadsToGovernor(tokens.hash[i]!)) return undefined;
      continue;
    }
    const { location, place } = landmark;
    const governs = location !== undefined && (place.kind === "country" || place.kind === "region");
    return governs && !goesOnAsList(tokens, mention.last, place, landmarks) ? landmark : undefined;
  }
  return undefined;
}

const leading = hashSet("a an in of second largest main");

function leadsToGovernor(hash: number): boolean {
  return directions.has(hash) || townWords.has(hash) || leading.has(hash);
}

/** "Tibet, India and Nepal" is a list; so is "Tibet, India, Nepal". */
function goesOnAsList(tokens: Tokens, last: number, place: KnownPlace, landmarks: Landmarks): boolean {
  const next = hashAt(tokens, last + 1);
  if (next === Word.and || next === Word.or || next === Word.ampersand) return true;
  return (
    next === Word.comma &&
    landmarkOf(landmarks, mentionFrom(landmarks.names, last + 2))?.place.kind === place.kind
  );
}

/** "London’s Parliament Square"; "the British capital’s Marylebone district". */
function possessorOf(
  tokens: Tokens,
  { first }: NameMention,
  landmarks: Landmarks,
  gazetteer: Gazetteer,
): Pick<Governor, "country" | "words"> | null {
  for (let i = first - 1; i > Math.max(0, first - MAX_POSSESSOR_DISTANCE); i--) {
    if (hasFlag(tokens, i, TokenFlag.clitic)) {
      const mention = mentionTo(landmarks.names, i - 1);
      const country = landmarkOf(landmarks, mention)?.location?.country;
      if (mention !== undefined && country !== undefined) return { country, words: mention.form.text };
      const people = i >= 2 ? demonymCountry(tokens, i - 2, gazetteer) : null;
      return people === null ? null : { country: people, words: wordAt(tokens, i - 2) };
    }
    if (hasFlag(tokens, i, TokenFlag.capital)) return null;
  }
  return null;
}

/** The country of an adjective such as “British”; null for other words. */
export function demonymCountry(tokens: Tokens, index: number, gazetteer: Gazetteer): string | null {
  const hash = phraseHash(tokens, index, index);
  return (gazetteer.classesOf(hash) & NameClass.demonym) === 0
    ? null
    : (gazetteer.lookUp(hash)?.country ?? null);
}
