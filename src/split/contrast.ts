/** Compares two neighbouring segments of text, whole against whole. */
import { type Cohesion, PRIOR, PRIOR_COMMON } from "./cohesion.ts";
import { NUMBER } from "./word-list.ts";

export interface Contrast {
  /** Cosine of their weighted word counts. */
  readonly similarity: number;
  /**
   * How much better two word distributions tell the segments than one does: the log-likelihood ratio under Dirichlet
   * priors (the segment model of Eisenstein & Barzilay 2008). Above 0 the segments are better apart. Words common to
   * the whole document are expected on both sides.
   */
  readonly ratio: number;
}

/** Compares the words from `a` to `b` with those from `b` to `c`: offsets into `words.word`. */
export function contrast(cohesion: Cohesion, a: number, b: number, c: number): Contrast {
  const { words, left, right } = cohesion;
  const { word } = words;
  for (let w = a; w < b; w++) left[word[w]! & NUMBER]! += 1;
  for (let w = b; w < c; w++) right[word[w]! & NUMBER]! += 1;
  const similarity = cosine(cohesion, a, b, c);
  const ratio = logRatio(cohesion, a, b, c);
  for (let w = a; w < b; w++) left[word[w]! & NUMBER] = 0;
  for (let w = b; w < c; w++) right[word[w]! & NUMBER] = 0;
  return { similarity, ratio };
}

function cosine({ words: { word }, square, left, right }: Cohesion, a: number, b: number, c: number): number {
  let product = 0;
  let leftNorm = 0;
  let rightNorm = 0;
  for (let w = b; w < c; w++) {
    const number = word[w]! & NUMBER;
    // Summed once for every occurrence, so that no list of distinct words is needed.
    product += left[number]! * square[number]!;
    rightNorm += right[number]! * square[number]!;
  }
  for (let w = a; w < b; w++) leftNorm += left[word[w]! & NUMBER]! * square[word[w]! & NUMBER]!;
  return leftNorm > 0 && rightNorm > 0 ? product / Math.sqrt(leftNorm * rightNorm) : 0;
}

/** Leaves the right counts 0 where both sides hold a word, so that it is summed once. */
function logRatio(
  { words: { word }, spread, mass, left, right }: Cohesion,
  a: number,
  b: number,
  c: number,
): number {
  let ratio = logGamma(mass) - logGamma(mass + b - a) - logGamma(mass + c - b) + logGamma(mass + c - a);
  for (let w = a; w < b; w++) {
    const number = word[w]! & NUMBER;
    const r = right[number]!;
    if (r === 0) continue;
    const l = left[number]!;
    const prior = PRIOR + PRIOR_COMMON * spread[number]!;
    for (let k = 0; k < r; k++) ratio += Math.log((prior + k) / (prior + l + k));
    right[number] = 0;
  }
  return ratio;
}

/** Stirling's series, exact enough above 10. */
function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + 0.918938533 + 1 / (12 * x);
}
