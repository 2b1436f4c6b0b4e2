/** The second look: stretches between likely borders, whole against whole. */
import { contrast } from "./contrast.ts";
import { type SharedNames, sharedNames } from "./name-links.ts";
import type { Reading } from "./reading.ts";
import { bestLead } from "./terms.ts";
import { Trait } from "./traits.ts";

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
  readonly contrast: number;
  readonly names: SharedNames;
}

export const neighbourFeatures: readonly (readonly [name: string, value: (pair: Pair) => number])[] = [
  ["bias", () => 1],
  ["odds", ({ candidate }) => clamp(candidate.odds, 6)],
  ["odds-before", ({ candidate }) => clamp(candidate.oddsBefore, 6)],
  ["odds-after", ({ candidate }) => clamp(candidate.oddsAfter, 6)],
  ["likeness", ({ likeness }) => likeness],
  ["contrast", ({ contrast }) => clamp(contrast / 20, 4)],
  ["apart", ({ contrast }) => (contrast > 0 ? 1 : 0)],
  ["unlike", ({ likeness }) => (likeness < 0.06 ? 1 : 0)],
  ["best-lead", ({ candidate, reading }) => bestLead(reading, candidate.at)],
  ["lead", ({ candidate, reading }) => clamp(reading.lead[candidate.at]!, 4)],
  [
    "lead-contrast",
    ({ candidate, reading, contrast }) => clamp((clamp(reading.lead[candidate.at]!, 4) * contrast) / 20, 8),
  ],
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
  const { likeness, ratio } = contrast(reading.cohesion, left, middle, right);
  const pair = {
    candidate,
    reading,
    likeness,
    contrast: ratio,
    names: sharedNames(reading.cohesion.words, reading.cohesion.left, left, middle, right),
  };
  neighbourFeatures.forEach(([, value], f) => {
    row[f] = value(pair);
  });
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
