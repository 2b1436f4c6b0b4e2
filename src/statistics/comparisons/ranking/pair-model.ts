/** What training learned of pairs: `data/comparisons.json`, which `npm run train:comparisons` writes. Weights stand there in hundredths. */
import tables from "../../../data/comparisons.json" with { type: "json" };
import { featureNames } from "./feature-space.ts";
import "./pair-features.ts";

/** Of each feature a weight. */
export type Weights = Float64Array;

export interface PairModel {
  /** That two figures are set against each other, that a change lies between them, that the second in the text is the earlier. */
  readonly pair: Weights;
  readonly change: Weights;
  readonly earlier: Weights;
}

function weightsOf(table: Readonly<Record<string, number>>): Weights {
  // At every start: `Float64Array.from` asks an iterator for each name.
  const weights = new Float64Array(featureNames.length);
  for (let i = 0; i < weights.length; i++) weights[i] = (table[featureNames[i]!] ?? 0) / 100;
  return weights;
}

export const pairModel: PairModel = {
  pair: weightsOf(tables.pair),
  change: weightsOf(tables.change),
  earlier: weightsOf(tables.earlier),
};

/** The log-odds of a row of features. */
export function scoreOf(weights: Weights, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature]!;
  return sum;
}
