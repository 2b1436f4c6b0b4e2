/**
 * How much two segments of text have in common: cosine of word counts weighted by rarity (TextTiling's block
 * comparison, Hearst 1997, with inverse paragraph frequency), and a likelihood ratio.
 */
import { NUMBER, type Words } from "./word-list.ts";

/** Prior count of all words not met in the document. */
const MASS = 10;
/** Prior count of a word no paragraph has, and of one that every paragraph has. */
export const PRIOR = 0.08;
export const PRIOR_COMMON = 6;

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
  const held = paragraphsHolding(words);
  const { share, inverse } = frequencies(words.from.length - 1, held);
  const spread = new Float32Array(count);
  const weight = new Float32Array(count);
  const square = new Float64Array(count);
  let mass = MASS;
  for (let number = 0; number < count; number++) {
    spread[number] = share[held[number]!]!;
    // Inverse paragraph frequency here, times inverse frequency in news at large.
    weight[number] = inverse[held[number]!]! * rarity[words.buckets[number]!]!;
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

/** By how many paragraphs each word is held. */
function paragraphsHolding({ from, word, buckets }: Words): Int32Array {
  const held = new Int32Array(buckets.length);
  const last = new Int32Array(buckets.length);
  for (let i = 0; i + 1 < from.length; i++) {
    for (let w = from[i]!; w < from[i + 1]!; w++) {
      const number = word[w]! & NUMBER;
      if (last[number] !== i + 1) held[number]! += 1;
      last[number] = i + 1;
    }
  }
  return held;
}

/** Of words in 0, 1, 2 … of the paragraphs: their share, and its inverse as a logarithm, taken once and not for each. */
function frequencies(
  paragraphs: number,
  held: Int32Array,
): Readonly<Record<"share" | "inverse", Float64Array>> {
  let most = 0;
  for (let number = 0; number < held.length; number++) most = Math.max(most, held[number]!);
  const share = new Float64Array(most + 1);
  const inverse = new Float64Array(most + 1);
  for (let k = 1; k <= most; k++) {
    // In the precision in which the weights were learned.
    share[k] = Math.fround(share[k - 1]! + 1 / paragraphs);
    inverse[k] = Math.log(1 + 1 / share[k]!);
  }
  return { share, inverse };
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

/**
 * The cosine of the words in the windows before and after every gap, sliding: each word enters, crosses the gap and
 * leaves once. Where it is given, `known` gets the share of the words of the paragraph after each gap, by weight, that
 * the window before holds.
 */
export function similarityCurve(cohesion: Cohesion, window: Window, known?: Float32Array): Float32Array {
  const { words } = cohesion;
  const { from } = words;
  const count = from.length - 1;
  const similarity = new Float32Array(count + 1);
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
    if (known !== undefined) known[gap] = shareHeld(cohesion, from[gap]!, from[gap + 1]!);
    const norm = slide.leftNorm * slide.rightNorm;
    similarity[gap] = norm > 0.001 ? slide.product / Math.sqrt(norm) : 0;
  }
  cohesion.left.fill(0);
  cohesion.right.fill(0);
  return similarity;
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
