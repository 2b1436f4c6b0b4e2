/** Which figures of a run are set against each other: those that meet under a key, each against the next larger ones. */
import { daysApart, isLikely, MAX_DAYS } from "./agreement.ts";
import type { FigureKeys } from "./pack-figures.ts";

/** Stories by what their figures meet under. */
export interface KeyedStories {
  readonly length: number;
  /** Unlike any other story's of the run. */
  readonly idAt: (story: number) => string;
  readonly publishedAt: (story: number) => string | null;
  readonly figuresAt: (story: number) => readonly FigureKeys[];
}

/** A figure by the places of its story and of itself in it. */
export interface FigurePlace {
  readonly story: number;
  readonly figure: number;
}

/** How many of the next figures of a group one is held against: groups of thousands stay linear. */
const LOOKAHEAD = 4;

/**
 * Calls `differ` with figures of two stories that meet and may be reports of one thing, the smaller first, until it holds
 * one for differing. Of each story the first figure of a key is taken.
 */
export function meetingPairs(
  stories: KeyedStories,
  differ: (left: FigurePlace, right: FigurePlace) => boolean,
): void {
  const { places, values, kinds, codes } = tableOf(stories);
  const ranks = ranksOf(stories);
  const mayDiffer = (left: number, right: number) =>
    values[left] !== values[right] &&
    kinds[left] === kinds[right] &&
    isLikely(kinds[left]!, values[left]!, values[right]!) &&
    !(
      daysApart(stories.publishedAt(places[left]!.story), stories.publishedAt(places[right]!.story)) >
      MAX_DAYS
    );
  for (const group of groupsOf(codes, places.length)) {
    const sorted = group
      .filter((each, i) => i === 0 || places[group[i - 1]!]!.story !== places[each]!.story)
      .sort((a, b) => values[a]! - values[b]! || ranks[places[a]!.story]! - ranks[places[b]!.story]!);
    for (const [i, left] of sorted.entries())
      for (let next = i + 1; next <= i + LOOKAHEAD && next < sorted.length; next++) {
        const right = sorted[next]!;
        if (mayDiffer(left, right) && differ(places[left]!, places[right]!)) break;
      }
  }
}

/** All figures in the order of their stories, and their keys, each with its figure's number in one number. */
function tableOf({ length, figuresAt }: KeyedStories): {
  readonly places: readonly FigurePlace[];
  readonly values: readonly number[];
  readonly kinds: readonly FigureKeys["kind"][];
  readonly codes: Float64Array;
} {
  const places: FigurePlace[] = [];
  const values: number[] = [];
  const kinds: FigureKeys["kind"][] = [];
  const hashes: number[] = [];
  const owners: number[] = [];
  for (let story = 0; story < length; story++)
    for (const [figure, { value, kind, keys }] of figuresAt(story).entries()) {
      for (const key of keys) {
        hashes.push(key);
        owners.push(places.length);
      }
      places.push({ story, figure });
      values.push(value);
      kinds.push(kind);
    }
  const codes = new Float64Array(hashes.length);
  const { size, lost } = codeOf(places.length);
  for (const [i, hash] of hashes.entries()) codes[i] = Math.floor(hash / lost) * size + owners[i]!;
  return { places, values, kinds, codes };
}

/** Bits of a whole number that is exact. */
const EXACT_BITS = 53;
const HASH_BITS = 32;

/** How a key and one of so many figures are one number: what it has no bits for is left out of the key. */
function codeOf(figures: number): { readonly size: number; readonly lost: number } {
  const bits = Math.ceil(Math.log2(figures + 1));
  return { size: 2 ** bits, lost: 2 ** Math.max(0, HASH_BITS - (EXACT_BITS - bits)) };
}

/** The figures that share a key, in their order, for each key that two have. Sorted numbers: a table of them takes ten times the room. */
function* groupsOf(codes: Float64Array, figures: number): Generator<readonly number[]> {
  const { size } = codeOf(figures);
  codes.sort();
  for (let start = 0, end = 0; start < codes.length; start = end) {
    const key = Math.floor(codes[start]! / size);
    end = start + 1;
    while (end < codes.length && Math.floor(codes[end]! / size) === key) end++;
    if (end - start > 1) yield Array.from(codes.subarray(start, end), (code) => code % size);
  }
}

/** Where each story comes by its id: what decides between equal figures, in whatever order the stories are. */
function ranksOf({ length, idAt }: KeyedStories): Uint32Array {
  const ids = Array.from({ length }, (_, story) => idAt(story));
  const order = ids.map((_, story) => story).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  const ranks = new Uint32Array(length);
  for (const [rank, story] of order.entries()) ranks[story] = rank;
  return ranks;
}
