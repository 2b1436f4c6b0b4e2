import type { Weights } from "../split/score.ts";
import { logistic } from "../text/probability.ts";
import { randomSource, shuffle } from "./random.ts";

/** One observation: its features, the group (row of weights) it belongs to, the answer and how much it counts. */
export interface Example {
  readonly row: Float64Array;
  readonly group: number;
  readonly answer: boolean;
  readonly weight: number;
}

export interface FitOptions {
  readonly groups: number;
  readonly epochs: number;
  readonly rate: number;
  /** L2 on the weights all groups share, and on each group's own deviations from them. */
  readonly shrinkShared: number;
  readonly shrinkOwn: number;
  readonly seed: number;
}

const BATCH = 256;

/**
 * Logistic regression with shared weights and a deviation for every group (Daumé III 2007, “frustratingly easy
 * domain adaptation”), fitted by Adam on shuffled batches. Deterministic for a seed. Returns shared plus own.
 */
export function fitLogistic(examples: readonly Example[], options: FitOptions): Weights {
  const width = examples[0]!.row.length;
  const size = width * (options.groups + 1);
  const theta = new Float64Array(size);
  const momentum = new Float64Array(size);
  const spread = new Float64Array(size);
  const gradient = new Float64Array(size);
  const order = Int32Array.from(examples, (_, i) => i);
  const random = randomSource(options.seed);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  // The mean of the last epochs is steadier than where the last step happens to end (Polyak & Juditsky 1992).
  const mean = new Float64Array(size);
  const averaged = Math.ceil(options.epochs / 2);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (1 - epoch / options.epochs) ** 1.5;
    for (let from = 0; from < order.length; from += BATCH) {
      gradient.fill(0);
      const batch = order.subarray(from, from + BATCH);
      for (const i of batch) addGradient(examples[i]!, theta, gradient, width);
      step++;
      const scale = order.length / (batch.length * total);
      for (let p = 0; p < size; p++) {
        const shrink = p < width ? options.shrinkShared : options.shrinkOwn;
        const g = gradient[p]! * scale + shrink * theta[p]!;
        momentum[p] = 0.9 * momentum[p]! + 0.1 * g;
        spread[p] = 0.999 * spread[p]! + 0.001 * g * g;
        const m = momentum[p]! / (1 - 0.9 ** step);
        const v = spread[p]! / (1 - 0.999 ** step);
        theta[p]! -= (rate * m) / (Math.sqrt(v) + 1e-8);
      }
    }
    if (epoch < options.epochs - averaged) continue;
    for (let p = 0; p < size; p++) mean[p]! += theta[p]! / averaged;
  }
  return Array.from({ length: options.groups }, (_, g) =>
    Array.from({ length: width }, (_, f) => mean[f]! + mean[(g + 1) * width + f]!),
  );
}

function addGradient(example: Example, theta: Float64Array, gradient: Float64Array, width: number): void {
  const { row, group, answer, weight } = example;
  const own = (group + 1) * width;
  let sum = 0;
  for (let f = 0; f < width; f++) sum += row[f]! * (theta[f]! + theta[own + f]!);
  const error = (logistic(sum) - (answer ? 1 : 0)) * weight;
  for (let f = 0; f < width; f++) {
    gradient[f]! += error * row[f]!;
    gradient[own + f]! += error * row[f]!;
  }
}
