/** Scores of models as probabilities. */

/** The probability that a score stands for in a logistic model. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Scores as probabilities that add up to one. */
export function softmax(scores: readonly number[]): readonly number[] {
  let most = scores[0] ?? 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > most) most = scores[i]!;
  const powers: number[] = [];
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const power = Math.exp(scores[i]! - most);
    powers.push(power);
    sum += power;
  }
  for (let i = 0; i < powers.length; i++) powers[i]! /= sum;
  return powers;
}
