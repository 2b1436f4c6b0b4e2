/** The second look: stretches between likely borders, whole against whole. */
import { type Cohesion, cosine } from "./cohesion.ts";
import type { Reading } from "./features.ts";
import { Trait } from "./traits.ts";
import { BUCKETS, WordFlag } from "./words.ts";

/** Words of each stretch that are compared: its side of the border counts most, and hostile input none. */
const COMPARED = 800;

/** A likely border: gap `at`, with the stretches `from`–`at` and `at`–`to` on both sides. */
export interface Candidate {
  readonly from: number;
  readonly at: number;
  readonly to: number;
  /** Log-odds of the first look, and of the candidates before and after. */
  readonly odds: number;
  readonly oddsBefore: number;
  readonly oddsAfter: number;
}

/** What is compared of a candidate, ready for its features. */
interface Pair {
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly likeness: number;
  readonly names: SharedNames;
}

export const neighbourFeatures: readonly (readonly [name: string, value: (pair: Pair) => number])[] = [
  ["bias", () => 1],
  ["odds", ({ candidate }) => clamp(candidate.odds, 6)],
  ["odds-before", ({ candidate }) => clamp(candidate.oddsBefore, 6)],
  ["odds-after", ({ candidate }) => clamp(candidate.oddsAfter, 6)],
  ["likeness", ({ likeness }) => likeness],
  ["unlike", ({ likeness }) => (likeness < 0.06 ? 1 : 0)],
  ["names-known", ({ names }) => names.known],
  ["no-name-known", ({ names }) => (names.known === 0 ? 1 : 0)],
  ["bare-names", ({ names }) => Math.min(names.bare, 3)],
  ["names-again", ({ names }) => Math.min(names.again, 3)],
  ["paragraphs-before", ({ candidate }) => Math.log(candidate.at - candidate.from)],
  ["paragraphs-after", ({ candidate }) => Math.log(candidate.to - candidate.at)],
  ["one-before", ({ candidate }) => (candidate.at - candidate.from === 1 ? 1 : 0)],
  ["one-after", ({ candidate }) => (candidate.to - candidate.at === 1 ? 1 : 0)],
  [
    "short-before",
    ({ candidate, reading }) => (charactersOf(reading, candidate.from, candidate.at) < 350 ? 1 : 0),
  ],
  [
    "short-after",
    ({ candidate, reading }) => (charactersOf(reading, candidate.at, candidate.to) < 350 ? 1 : 0),
  ],
  ["cut-before", ({ candidate, reading }) => cutAt(reading, candidate.at - 1)],
  ["cut-after", ({ candidate, reading }) => cutAt(reading, candidate.to - 1)],
];

/** Fills `row` with the features of a candidate. */
export function neighbourRow(reading: Reading, candidate: Candidate, row: Float64Array): void {
  const { from } = reading.cohesion.words;
  const middle = from[candidate.at]!;
  const left = Math.max(from[candidate.from]!, middle - COMPARED);
  const right = Math.min(from[candidate.to]!, middle + COMPARED);
  const likeness = cosine(reading.cohesion, left, middle, right);
  const pair = { candidate, reading, likeness, names: sharedNames(reading.cohesion, left, middle, right) };
  neighbourFeatures.forEach(([, value], f) => {
    row[f] = value(pair);
  });
}

interface SharedNames {
  readonly known: number;
  readonly bare: number;
  readonly again: number;
}

/** Which names of the right stretch the left one holds, and in which form they come again. */
function sharedNames({ words: { word }, left }: Cohesion, a: number, b: number, c: number): SharedNames {
  const bucketOf = (w: number): number => word[w]! & (BUCKETS - 1);
  for (let w = a; w < b; w++) {
    const flags = word[w]!;
    if ((flags & (WordFlag.name | WordFlag.bare)) !== 0) left[bucketOf(w)]! = Math.max(left[bucketOf(w)]!, 1);
    if ((flags & WordFlag.runEnd) !== 0) left[bucketOf(w)] = 2;
  }
  let names = 0;
  let known = 0;
  let bare = 0;
  let again = 0;
  for (let w = b; w < c; w++) {
    const flags = word[w]!;
    const state = left[bucketOf(w)]!;
    if ((flags & WordFlag.name) !== 0) {
      names++;
      if (state > 0) known++;
    }
    if (state === 2 && (flags & WordFlag.bare) !== 0) bare++;
    if (state === 2 && (flags & WordFlag.runEnd) !== 0) again++;
    // A full name given again counts once, and covers the bare ones after it.
    if (state === 2 && (flags & WordFlag.runEnd) !== 0) left[bucketOf(w)] = 1;
  }
  for (let w = a; w < b; w++) left[bucketOf(w)] = 0;
  return { known: names > 0 ? known / names : 0, bare, again };
}

function charactersOf({ body }: Reading, from: number, to: number): number {
  return body.end[to - 1]! - body.start[from]!;
}

function cutAt({ traits }: Reading, i: number): number {
  return (traits[i]! & (Trait.cutOpen | Trait.cutMarked)) !== 0 ? 1 : 0;
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
