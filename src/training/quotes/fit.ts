/** Fits linear models over hashed features by AdaGrad (Duchi et al., 2011), always in the same order. */
import { type FeatureList, logistic, softmax } from "../../quotes/linear-model.ts";

/** The features of one candidate. */
export type Row = Uint32Array;

/** A choice between candidates, of which at least one is right. */
export interface Choice {
  readonly rows: readonly Row[];
  readonly right: readonly boolean[];
}

/** A yes-or-no question. */
export interface Question {
  readonly row: Row;
  readonly yes: boolean;
}

export interface FitOptions {
  readonly epochs: number;
  readonly rate: number;
  /** L2 weight decay per step on the weights touched. */
  readonly decay: number;
}

/** A copy of the features gathered in the list. */
export function rowOf({ hashes, count }: FeatureList): Row {
  return hashes.slice(0, count);
}

/** Weights under training, with the sums of squared gradients that set each one's rate. */
export interface Fit {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

export function startFit(bits: number): Fit {
  return { weights: new Float32Array(1 << bits), squares: new Float32Array(1 << bits).fill(1e-3) };
}

/** Learns to choose: the right candidates share the probability (log-linear ranking). */
export function fitChoices(fit: Fit, choices: readonly Choice[], options: FitOptions): void {
  eachEpoch(choices, options, (choice, rate) => {
    const probabilities = softmax(choice.rows.map((row) => sum(fit, row)));
    const rightMass = probabilities.reduce((total, p, i) => total + (choice.right[i] ? p : 0), 1e-9);
    choice.rows.forEach((row, i) => {
      const target = choice.right[i] ? probabilities[i]! / rightMass : 0;
      const gradient = probabilities[i]! - target;
      if (Math.abs(gradient) > 1e-4) update(fit, row, gradient, rate, options.decay);
    });
  });
}

/** Learns to answer yes or no (logistic regression). */
export function fitQuestions(fit: Fit, questions: readonly Question[], options: FitOptions): void {
  eachEpoch(questions, options, ({ row, yes }, rate) => {
    const gradient = logistic(sum(fit, row)) - (yes ? 1 : 0);
    if (Math.abs(gradient) > 1e-4) update(fit, row, gradient, rate, options.decay);
  });
}

function eachEpoch<T>(
  items: readonly T[],
  options: FitOptions,
  learn: (item: T, rate: number) => void,
): void {
  const order = items.map((_, index) => index);
  const random = generator(7);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (1 - (0.9 * epoch) / options.epochs);
    for (const index of order) learn(items[index]!, rate);
  }
}

function sum({ weights }: Fit, row: Row): number {
  const mask = weights.length - 1;
  let total = 0;
  for (let i = 0; i < row.length; i++) total += weights[row[i]! & mask]!;
  return total;
}

function update({ weights, squares }: Fit, row: Row, gradient: number, rate: number, decay: number): void {
  const mask = weights.length - 1;
  for (let i = 0; i < row.length; i++) {
    const at = row[i]! & mask;
    const step = gradient + decay * weights[at]!;
    squares[at]! += step * step;
    weights[at]! -= (rate * step) / Math.sqrt(squares[at]!);
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** A seeded generator of numbers in [0, 1): mulberry32 (Tommy Ettinger, public domain). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
