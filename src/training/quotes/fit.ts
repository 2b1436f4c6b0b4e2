/** Fits linear models over hashed features by AdaGrad (Duchi et al., 2011), always in the same order. */
import type { FeatureList } from "../../quotes/model/linear-model.ts";
import { logistic, softmax } from "../../text/probability.ts";
import { randomSource, shuffle } from "../random.ts";

/** The features of one candidate. */
export type Row = Int32Array;

/** A example between candidates, of which at least one is right. */
export interface RankingExample {
  readonly rows: readonly Row[];
  readonly right: readonly boolean[];
}

/** A yes-or-no question. */
export interface BinaryExample {
  readonly row: Row;
  readonly yes: boolean;
}

export interface FitOptions {
  readonly epochs: number;
  readonly rate: number;
  /** L2 decay of a weight, for each time it is touched. */
  readonly decay: number;
  /** Features of fewer examples than this are left out. */
  readonly least: number;
}

/** A candidate without features: its score is 0. */
export const NOTHING: Row = new Int32Array(0);

/** A copy of the features gathered in the list. */
export function rowOf({ hashes, count }: FeatureList): Row {
  return hashes.slice(0, count);
}

/** Learns to choose: the right candidates share the probability (log-linear ranking). Gives weights by hash. */
export function fitRanking(examples: readonly RankingExample[], options: FitOptions): Map<number, number> {
  const fit = startFit(
    examples.map(({ rows }) => rows),
    options,
  );
  eachEpoch(examples, fit, options, (example, index, rate) => {
    const rows = fit.rows[index]!;
    const probabilities = softmax(rows.map((row) => sum(fit, row)));
    const rightMass = probabilities.reduce((total, p, i) => total + (example.right[i] ? p : 0), 1e-9);
    rows.forEach((row, i) => {
      const target = example.right[i] ? probabilities[i]! / rightMass : 0;
      const gradient = probabilities[i]! - target;
      if (Math.abs(gradient) > 1e-4) update(fit, row, gradient, rate, options.decay);
    });
  });
  return byHash(fit);
}

/** Learns to answer yes or no (logistic regression). Gives weights by hash. */
export function fitBinary(examples: readonly BinaryExample[], options: FitOptions): Map<number, number> {
  const fit = startFit(
    examples.map(({ row }) => [row]),
    options,
  );
  eachEpoch(examples, fit, options, ({ yes }, index, rate) => {
    const row = fit.rows[index]![0]!;
    const gradient = logistic(sum(fit, row)) - (yes ? 1 : 0);
    if (Math.abs(gradient) > 1e-4) update(fit, row, gradient, rate, options.decay);
  });
  return byHash(fit);
}

/** Weights under training, with the sums of squared gradients that set each one's rate. */
interface Fit {
  readonly hashes: readonly number[];
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  /** Sums of the weights after each of the later epochs: their mean is steadier than the last weights. */
  readonly sums: Float64Array;
  /** The examples' rows, as indices of weights. */
  readonly rows: readonly (readonly Int32Array[])[];
}

function startFit(examples: readonly (readonly Row[])[], { least }: FitOptions): Fit {
  const counts = countExamples(examples);
  const hashes = [...counts].filter(([, { count }]) => count >= least).map(([hash]) => hash);
  const at = new Map(hashes.map((hash, index) => [hash, index]));
  const rows = examples.map((candidates) => candidates.map((row) => indices(row, at)));
  const squares = new Float64Array(hashes.length);
  const [weights, sums] = [new Float64Array(hashes.length), new Float64Array(hashes.length)];
  return { hashes, weights, squares, sums, rows };
}

/** In how many examples each feature stands, and the last of them. */
function countExamples(
  examples: readonly (readonly Row[])[],
): ReadonlyMap<number, { readonly count: number; readonly last: number }> {
  const counts = new Map<number, { count: number; last: number }>();
  examples.forEach((rows, example) => {
    for (const row of rows)
      for (const hash of row) {
        const seen = counts.get(hash);
        if (seen === undefined) counts.set(hash, { count: 1, last: example });
        else if (seen.last !== example) {
          seen.count++;
          seen.last = example;
        }
      }
  });
  return counts;
}

function indices(row: Row, at: ReadonlyMap<number, number>): Int32Array {
  const found = new Int32Array(row.length);
  let count = 0;
  for (const hash of row) {
    const index = at.get(hash);
    if (index !== undefined) found[count++] = index;
  }
  return found.slice(0, count);
}

function byHash({ hashes, sums }: Fit): Map<number, number> {
  return new Map(hashes.map((hash, index) => [hash, sums[index]! / (AVERAGED * RUNS)]));
}

/** Keeps the first steps of a weight small. */
const FIRST_SQUARE = 1e-3;
/** How many of the last epochs are averaged. */
const AVERAGED = 3;
/**
 * How often the examples are learned from the beginning, each time in another order. The mean of the runs is steadier
 * than each: single runs differed by half a point on PolNeAR's development set.
 */
const RUNS = 10;

function eachEpoch<T>(
  items: readonly T[],
  fit: Fit,
  options: FitOptions,
  learn: (item: T, index: number, rate: number) => void,
): void {
  for (let run = 0; run < RUNS; run++) {
    fit.weights.fill(0);
    fit.squares.fill(FIRST_SQUARE);
    learnOnce(items, fit, options, run, learn);
  }
}

function learnOnce<T>(
  items: readonly T[],
  { weights, sums }: Fit,
  options: FitOptions,
  run: number,
  learn: (item: T, index: number, rate: number) => void,
): void {
  const order = items.map((_, index) => index);
  const random = randomSource(7 + run);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (1 - (0.9 * epoch) / options.epochs);
    for (const index of order) learn(items[index]!, index, rate);
    if (epoch >= options.epochs - AVERAGED) for (let i = 0; i < weights.length; i++) sums[i]! += weights[i]!;
  }
}

function sum({ weights }: Fit, row: Int32Array): number {
  let total = 0;
  for (let i = 0; i < row.length; i++) total += weights[row[i]!]!;
  return total;
}

function update(
  { weights, squares }: Fit,
  row: Int32Array,
  gradient: number,
  rate: number,
  decay: number,
): void {
  for (let i = 0; i < row.length; i++) {
    const at = row[i]!;
    const step = gradient + decay * weights[at]!;
    squares[at]! += step * step;
    weights[at]! -= (rate * step) / Math.sqrt(squares[at]!);
  }
}
