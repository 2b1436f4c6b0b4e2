/**
 * The second look at a story: a name is read again knowing how the first look read the same words elsewhere
 * (two-stage tagging with non-local features, Krishnan and Manning 2006), and what compromise makes of it
 * where the first look was in doubt.
 */
import type { Language } from "../english/english.ts";
import { foldSpace } from "../text/fold.ts";
import { mixHash } from "../text/hash.ts";
import { type Lattice, marginOf, type ReadName } from "./decode.ts";
import { createHashTable, type HashTable } from "./hash-table.ts";
import { TYPES } from "./labels.ts";
import { opinionOn } from "./opinion.ts";
import { phraseHash } from "./phrase-hash.ts";
import type { StoryView } from "./story-view.ts";
import { templates } from "./templates.ts";

export const secondTemplates = [
  "look own",
  "look phrase",
  "look ownPhrase",
  "look ending",
  "look starting",
  "look parts",
  "look expansion",
  "look endingLonger",
  "look startingLonger",
  "look lastAlone",
  "look firstAlone",
  "look opinion",
] as const;

const T = templates(secondTemplates);

/** Room enough for the features of one span. */
export const MOST_SECOND_FEATURES = 16;

/** How often each type was read, by the hash of a phrase or word. */
interface Counts {
  readonly numbers: HashTable;
  readonly counts: Uint32Array;
}

/** What the first look found. */
export interface FirstLook {
  readonly phrases: Counts;
  /** Words of longer names: as their last, as their first; and words that are names alone. */
  readonly ending: Counts;
  readonly starting: Counts;
  readonly alone: Counts;
  /** For each token that begins a name its last token; what the name is, from 1. */
  readonly ends: Int32Array;
  readonly types: Uint8Array;
  /** For each token the type of the name it stands in, from 1. */
  readonly covered: Uint8Array;
  /** An `Opinion` for each token that begins a doubtful name. */
  readonly opinions: Uint8Array;
}

/** Whom to ask about readings with a smaller margin than this. */
export interface Doubt {
  readonly margin: number;
  readonly language: Language;
}

/** Gathers what the first look read in all stretches. */
export function rememberReadings(
  view: StoryView,
  lattices: readonly Lattice[],
  readings: readonly (readonly ReadName[])[],
  doubt: Doubt,
): FirstLook {
  const { tokens, stretches } = view;
  const total = readings.reduce((sum, { length }) => sum + length, 0);
  const create = (): Counts => ({
    numbers: createHashTable(total),
    counts: new Uint32Array(total * TYPES),
  });
  const look: FirstLook = {
    phrases: create(),
    ending: create(),
    starting: create(),
    alone: create(),
    ends: new Int32Array(tokens.count),
    types: new Uint8Array(tokens.count),
    covered: new Uint8Array(tokens.count),
    opinions: new Uint8Array(tokens.count),
  };
  let known = 0;
  readings.forEach((list, k) => {
    for (const reading of list) {
      const first = stretches[2 * k]! + reading.first;
      const last = stretches[2 * k]! + reading.last;
      remember(view, look, first, last, reading.type, known++);
      if (marginOf(lattices[k]!, reading) < doubt.margin) {
        const phrase = foldSpace(tokens.text.slice(tokens.start[first], tokens.end[last]));
        look.opinions[first] = opinionOn(doubt.language, phrase);
      }
    }
  });
  return look;
}

function remember(
  { tokens }: StoryView,
  look: FirstLook,
  first: number,
  last: number,
  type: number,
  number: number,
): void {
  look.ends[first] = last;
  look.types[first] = type + 1;
  look.covered.fill(type + 1, first, last + 1);
  count(look.phrases, phraseHash(tokens, first, last), number, type);
  if (first === last) count(look.alone, tokens.hash[first]!, number, type);
  else {
    count(look.ending, tokens.hash[last]!, number, type);
    count(look.starting, tokens.hash[first]!, number, type);
  }
}

function count({ numbers, counts }: Counts, hash: number, next: number, type: number): void {
  counts[numbers.add(hash, next) * TYPES + type]!++;
}

/** The type read most often, how often and whether always, in six bits; one reading as `without` is left out. */
function majority({ numbers, counts }: Counts, hash: number, without: number): number {
  const number = numbers.get(hash);
  if (number === -1) return 0;
  let best = 0;
  let most = 0;
  let all = 0;
  for (let type = 0; type < TYPES; type++) {
    const times = counts[number * TYPES + type]! - (type === without ? 1 : 0);
    all += times;
    if (times <= most) continue;
    most = times;
    best = type;
  }
  return most === 0 ? 0 : 1 + best + 4 * (Math.min(most, 3) + 4 * (most === all ? 1 : 0));
}

const NOT_READ = -1;

/** The first feature of every span in the second look is one of these: training leans on them for all spans alike. */
export const ownReadings: readonly number[] = Array.from({ length: 32 }, (_, reading) =>
  mixHash(T["look own"], reading),
);

/** Writes what the first look tells of the span from `a` to `b` to `out`; returns how many features. */
export function secondFeatures(
  view: StoryView,
  look: FirstLook,
  a: number,
  b: number,
  out: Uint32Array,
): number {
  const { tokens, memory } = view;
  const isRead = look.types[a] !== 0 && look.ends[a] === b;
  const own = isRead ? look.types[a]! - 1 : NOT_READ;
  const reading = (readingOf(look, a, b, own) << 2) | Math.min(b - a, 3);
  const phrase = majority(look.phrases, phraseHash(tokens, a, b), own);
  const firstWord = tokens.hash[a]!;
  const lastWord = tokens.hash[b]!;
  let n = 0;
  out[n++] = mixHash(T["look own"], reading);
  out[n++] = mixHash(T["look phrase"], phrase);
  out[n++] = mixHash(T["look ownPhrase"], (phrase << 8) | reading);
  if (isRead && look.opinions[a] !== 0)
    out[n++] = mixHash(T["look opinion"], (look.opinions[a]! << 8) | reading);
  if (a === b) {
    const ending = majority(look.ending, lastWord, NOT_READ);
    const starting = majority(look.starting, firstWord, NOT_READ);
    out[n++] = mixHash(T["look ending"], (ending << 8) | reading);
    out[n++] = mixHash(T["look starting"], (starting << 8) | reading);
    out[n++] = mixHash(T["look parts"], (ending << 16) | (starting << 8) | phrase);
    const expansion = memory.byInitials.get(firstWord);
    if (expansion !== -1) out[n++] = mixHash(T["look expansion"], look.covered[expansion]!);
    return n;
  }
  out[n++] = mixHash(T["look endingLonger"], (majority(look.ending, lastWord, own) << 8) | reading);
  out[n++] = mixHash(T["look startingLonger"], (majority(look.starting, firstWord, own) << 8) | reading);
  out[n++] = mixHash(T["look lastAlone"], (majority(look.alone, lastWord, NOT_READ) << 8) | reading);
  out[n++] = mixHash(T["look firstAlone"], (majority(look.alone, firstWord, NOT_READ) << 8) | reading);
  return n;
}

/** What the first look made of the span itself: a type, nothing, one name around it, or something across it. */
function readingOf({ covered }: FirstLook, a: number, b: number, own: number): number {
  if (own !== NOT_READ) return own + 1;
  if (covered[a] === 0 && covered[b] === 0) return 5;
  return covered[a] === covered[b] ? 6 : 7;
}
