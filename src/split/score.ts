/** Weights of a logistic score: a row for each layout, a number for each feature, in the features' order. */
export type Weights = readonly (readonly number[])[];

/** Log-odds of a row of features under the weights of its layout. */
export function logOdds(row: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  for (let f = 0; f < row.length; f++) sum += row[f]! * weights[f]!;
  return sum;
}
