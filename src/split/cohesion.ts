/**
 * How much two stretches of text have in common: cosine of word counts weighted by rarity (TextTiling's block
 * comparison, Hearst 1997, with inverse paragraph frequency), and a likelihood ratio.
 */
import { NUMBER, type Words } from "./words.ts";

/** Words of a document with the weight of each, by its number, and scratch space for comparing. */
export interface Cohesion {
  readonly words: Words;
  readonly weight: Float32Array;
  /** The weights squared. */
  readonly square: Float64Array;
  /** Share of the paragraphs that hold the word. */
  readonly spread: Float32Array;
  /** Sum of the prior counts of all words. */
  readonly mass: number;
  readonly left: Float32Array;
  readonly right: Float32Array;
}

export function newCohesion(words: Words, rarity: Float32Array): Cohesion {
  const count = words.buckets.length;
  const spread = spreadOf(words);
  const weight = new Float32Array(count);
  const square = new Float64Array(count);
  let mass = MASS;
  for (let number = 0; number < count; number++) {
    // Inverse paragraph frequency here, times inverse frequency in news at large.
    weight[number] = Math.log(1 + 1 / spread[number]!) * rarity[words.buckets[number]!]!;
    square[number] = weight[number]! * weight[number]!;
    mass += PRIOR + PRIOR_COMMON * spread[number]!;
  }
  return {
    words,
    weight,
    square,
    spread,
    mass,
    left: new Float32Array(count),
    right: new Float32Array(count),
  };
}

function spreadOf({ from, word, buckets }: Words): Float32Array {
  const count = from.length - 1;
  const spread = new Float32Array(buckets.length);
  const last = new Int32Array(buckets.length);
  for (let i = 0; i < count; i++) {
    for (let w = from[i]!; w < from[i + 1]!; w++) {
      const number = word[w]! & NUMBER;
      if (last[number] !== i + 1) spread[number]! += 1 / count;
      last[number] = i + 1;
    }
  }
  return spread;
}

/** Cosine of the words from `a` to `b` with those from `b` to `c`: offsets into `words.word`. */
export function cosine({ words, square, left, right }: Cohesion, a: number, b: number, c: number): number {
  const { word } = words;
  for (let w = a; w < b; w++) left[word[w]! & NUMBER]! += 1;
  for (let w = b; w < c; w++) right[word[w]! & NUMBER]! += 1;
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
  for (let w = a; w < b; w++) left[word[w]! & NUMBER] = 0;
  for (let w = b; w < c; w++) right[word[w]! & NUMBER] = 0;
  return leftNorm > 0 && rightNorm > 0 ? product / Math.sqrt(leftNorm * rightNorm) : 0;
}

/** The share of the words from `from` to `to`, by weight, that also stand from `a` to `b`. */
export function shareKnown(cohesion: Cohesion, a: number, b: number, from: number, to: number): number {
  const { word } = cohesion.words;
  for (let w = a; w < b; w++) cohesion.left[word[w]! & NUMBER] = 1;
  const share = shareHeld(cohesion, from, to);
  for (let w = a; w < b; w++) cohesion.left[word[w]! & NUMBER] = 0;
  return share;
}

/** How far on each side of a gap words are compared. */
export interface Window {
  readonly words: number;
  readonly paragraphs: number;
}

/** What the words around every gap have in common; by gap, and gap i lies before paragraph i. */
export interface Curves {
  /** Cosine of the windows on both sides. */
  readonly likeness: Float32Array;
  /** Share of the words of the paragraph after the gap, by weight, that the window before it holds. */
  readonly known: Float32Array;
}

/** Compares the windows around every gap, sliding: each word enters, crosses the gap and leaves once. */
export function curvesOf(cohesion: Cohesion, window: Window): Curves {
  const { words } = cohesion;
  const { from } = words;
  const count = from.length - 1;
  const curves = { likeness: new Float32Array(count + 1), known: new Float32Array(count + 1) };
  const slide: Slide = { product: 0, leftNorm: 0, rightNorm: 0 };
  let first = 0;
  let middle = 0;
  let last = 0;
  for (let gap = 1; gap < count; gap++) {
    for (const end = from[windowEnd(words, gap, window)]!; last < end; last++)
      changeRight(cohesion, slide, last, 1);
    for (; middle < from[gap]!; middle++) {
      changeRight(cohesion, slide, middle, -1);
      changeLeft(cohesion, slide, middle, 1);
    }
    for (const start = from[windowStart(words, gap, window)]!; first < start; first++)
      changeLeft(cohesion, slide, first, -1);
    curves.known[gap] = shareHeld(cohesion, from[gap]!, from[gap + 1]!);
    const norm = slide.leftNorm * slide.rightNorm;
    curves.likeness[gap] = norm > 0.001 ? slide.product / Math.sqrt(norm) : 0;
  }
  cohesion.left.fill(0);
  cohesion.right.fill(0);
  return curves;
}

/** Sums over the words of both windows: of products, and of squares on each side. */
interface Slide {
  product: number;
  leftNorm: number;
  rightNorm: number;
}

function changeLeft({ words, square, left, right }: Cohesion, slide: Slide, w: number, by: 1 | -1): void {
  const number = words.word[w]! & NUMBER;
  slide.leftNorm += (2 * left[number]! * by + 1) * square[number]!;
  slide.product += by * right[number]! * square[number]!;
  left[number]! += by;
}

function changeRight({ words, square, left, right }: Cohesion, slide: Slide, w: number, by: 1 | -1): void {
  const number = words.word[w]! & NUMBER;
  slide.rightNorm += (2 * right[number]! * by + 1) * square[number]!;
  slide.product += by * left[number]! * square[number]!;
  right[number]! += by;
}

/** The share of the words between the offsets, by weight, that the left counts hold. */
function shareHeld({ words: { word }, weight, left }: Cohesion, a: number, b: number): number {
  let held = 0;
  let all = 0;
  for (let w = a; w < b; w++) {
    const number = word[w]! & NUMBER;
    if (left[number]! > 0) held += weight[number]!;
    all += weight[number]!;
  }
  return all > 0 ? held / all : 0;
}

/** First paragraph of the window that ends before gap `i`. */
export function windowStart({ from }: Words, i: number, { words, paragraphs }: Window): number {
  let first = i - 1;
  while (first > 0 && i - first < paragraphs && from[i]! - from[first]! < words) first--;
  return first;
}

/** One after the last paragraph of the window that begins at gap `i`. */
export function windowEnd({ from }: Words, i: number, { words, paragraphs }: Window): number {
  let end = i + 1;
  while (end < from.length - 1 && end - i < paragraphs && from[end]! - from[i]! < words) end++;
  return end;
}

/** Prior count of all words not met in the document. */
const MASS = 10;
/** Prior count of a word no paragraph has, and of one that every paragraph has. */
const PRIOR = 0.08;
const PRIOR_COMMON = 6;

/**
 * How much better two word distributions tell the words from `a` to `b` and from `b` to `c` than one does: the
 * log-likelihood ratio under Dirichlet priors (the segment model of Eisenstein & Barzilay 2008). Above 0 the
 * stretches are better apart. Words common to the whole document are expected on both sides.
 */
export function contrast(
  { words, spread, left, right, mass }: Cohesion,
  a: number,
  b: number,
  c: number,
): number {
  const { word } = words;
  for (let w = a; w < b; w++) left[word[w]! & NUMBER]! += 1;
  for (let w = b; w < c; w++) right[word[w]! & NUMBER]! += 1;
  let ratio = logGamma(mass) - logGamma(mass + b - a) - logGamma(mass + c - b) + logGamma(mass + c - a);
  for (let w = a; w < b; w++) {
    const number = word[w]! & NUMBER;
    const l = left[number]!;
    const r = right[number]!;
    if (l > 0 && r > 0) {
      const prior = PRIOR + PRIOR_COMMON * spread[number]!;
      for (let k = 0; k < r; k++) ratio += Math.log((prior + k) / (prior + l + k));
    }
    left[number] = 0;
    right[number] = 0;
  }
  for (let w = b; w < c; w++) right[word[w]! & NUMBER] = 0;
  return ratio;
}

/** Stirling's series, exact enough above 10. */
function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + 0.918938533 + 1 / (12 * x);
}
