/** What the words around a place say of its country: “Kunming, China”, “London’s Parliament Square”. */

import { type Gazetteer, NameClass } from "../names/gazetteer.ts";
import { phraseHash } from "../names/phrase-hash.ts";
import { hasFlag, TokenFlag, type Tokens } from "../text/tokens.ts";
import type { PlaceCluster } from "./cluster-places.ts";
import { type MentionIndex, mentionFrom, mentionTo } from "./mention-index.ts";
import type { NameMention } from "./name-mention.ts";
import type { PlaceKind } from "./place-kind.ts";
import { directions, townWords } from "./place-words.ts";
import { hashAt, hashSet, Word } from "./words.ts";

/** A place on its way to a country. */
export interface LocatedPlace {
  readonly cluster: PlaceCluster;
  readonly kind: PlaceKind;
  country: string | null;
}

/** The places of a story by their mentions. */
export interface Landmarks {
  readonly names: MentionIndex;
  /** By the ids of their forms: a form stands for one place. */
  readonly byForm: ReadonlyMap<number, LocatedPlace>;
}

const MAX_MENTIONS = 6;
/** How far a possessor may stand before what it owns: "Beijing’s sprawling old Tiananmen Square". */
const MAX_POSSESSOR_DISTANCE = 5;
/** "Adré, a town in eastern Chad". */
const MAX_GOVERNOR_DISTANCE = 7;

/** Finds the places of a story by their mentions. */
export function markLandmarks(names: MentionIndex, places: readonly LocatedPlace[]): Landmarks {
  const byForm = new Map<number, LocatedPlace>();
  for (const place of places) for (const { form } of place.cluster.mentions) byForm.set(form.id, place);
  return { names, byForm };
}

/** The place that a mention stands for; undefined where it is no place's. */
function placeOf({ byForm }: Landmarks, mention: NameMention | undefined): LocatedPlace | undefined {
  return mention?.type === "place" ? byForm.get(mention.form.id) : undefined;
}

/** The country of what governs or owns a place, else the country it had. */
export function governingCountry(
  tokens: Tokens,
  { cluster, kind, country }: LocatedPlace,
  landmarks: Landmarks,
  gazetteer: Gazetteer,
): string | null {
  const { mentions } = cluster;
  const read = Math.min(mentions.length, MAX_MENTIONS);
  for (let i = 0; i < read; i++) {
    const governor = governorAfter(tokens, mentions[i]!, landmarks);
    if (governor !== undefined && governor.cluster !== cluster) return governor.country;
  }
  if (country !== null && kind !== "site" && kind !== "other") return country;
  for (let i = 0; i < read; i++) {
    const owner = possessorCountry(tokens, mentions[i]!, landmarks, gazetteer);
    if (owner !== null) return owner;
  }
  return country;
}

/** The country or region named after a place as where it lies: "Kunming, China", "Adré in eastern Chad". */
function governorAfter(
  tokens: Tokens,
  { last }: NameMention,
  landmarks: Landmarks,
): LocatedPlace | undefined {
  const mark = hashAt(tokens, last + 1);
  if (mark !== Word.comma && mark !== Word.in) return undefined;
  for (let i = last + 2; i < Math.min(last + MAX_GOVERNOR_DISTANCE, tokens.count); i++) {
    const mention = mentionFrom(landmarks.names, i);
    const place = placeOf(landmarks, mention);
    if (mention === undefined || place === undefined) {
      if (!leadsToGovernor(tokens.hash[i]!)) return undefined;
      continue;
    }
    const governs = place.country !== null && (place.kind === "country" || place.kind === "region");
    return governs && !goesOnAsList(tokens, mention.last, place, landmarks) ? place : undefined;
  }
  return undefined;
}

const leading = hashSet("a an in of second largest main");

function leadsToGovernor(hash: number): boolean {
  return directions.has(hash) || townWords.has(hash) || leading.has(hash);
}

/** "Tibet, India and Nepal" is a list; so is "Tibet, India, Nepal". */
function goesOnAsList(tokens: Tokens, last: number, place: LocatedPlace, landmarks: Landmarks): boolean {
  const next = hashAt(tokens, last + 1);
  if (next === Word.and || next === Word.or || next === Word.ampersand) return true;
  return (
    next === Word.comma && placeOf(landmarks, mentionFrom(landmarks.names, last + 2))?.kind === place.kind
  );
}

/** "London’s Parliament Square"; "the British capital’s Marylebone district". */
function possessorCountry(
  tokens: Tokens,
  { first }: NameMention,
  landmarks: Landmarks,
  gazetteer: Gazetteer,
): string | null {
  for (let i = first - 1; i > Math.max(0, first - MAX_POSSESSOR_DISTANCE); i--) {
    if (hasFlag(tokens, i, TokenFlag.clitic)) {
      const owner = placeOf(landmarks, mentionTo(landmarks.names, i - 1))?.country ?? null;
      return owner ?? (i >= 2 ? demonymCountry(tokens, i - 2, gazetteer) : null);
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
