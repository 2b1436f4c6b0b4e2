/** What the words around a place say of its country: “Kunming, China”, “London’s Parliament Square”. */
import { hasFlag, TokenFlag, type Tokens } from "../../text/tokens.ts";
import { type Gazetteer, NameClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import type { PlaceCluster } from "./join-places.ts";
import type { NameMention } from "./name-mention.ts";
import type { PlaceKind } from "./place-kind.ts";
import { cityWords, directions } from "./place-words.ts";
import { lowerWord } from "./words.ts";

/** A place on its way to a country. */
export interface LocatedPlace {
  readonly cluster: PlaceCluster;
  readonly kind: PlaceKind;
  country: string | null;
}

/** Places by the tokens at which their mentions begin and end. */
export interface Landmarks {
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

/** The places of a story by their tokens. */
export function layOut(places: readonly LocatedPlace[]): Landmarks {
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

/** The country of what governs or owns a place, else the country it had. */
export function governingCountry(
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
  return directions.has(word) || cityWords.has(word) || /^(a|an|in|of|second|largest|main)$/.test(word);
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

/** The country of an adjective such as “British”; null for other words. */
export function demonymCountry(tokens: Tokens, index: number, gazetteer: Gazetteer): string | null {
  const entry = gazetteer.lookUp(phraseHash(tokens, index, index));
  return entry !== undefined && (entry.classes & NameClass.demonym) !== 0 ? entry.country : null;
}
