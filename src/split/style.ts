/**
 * Habits of writing that differ between outlets and writers: marks of quotation, dashes, "says" or "said". Two segments
 * with other habits are seldom one story.
 */
import type { Words } from "./word-list.ts";

/** What is counted in each paragraph; habits come in pairs of which a writer keeps to one. */
export const StyleMark = {
  straightQuote: 0,
  curlyQuote: 1,
  longDash: 2,
  hyphenDash: 3,
  says: 4,
  said: 5,
} as const;

export const STYLE_MARKS = 6;

/** How far two segments differ in their habits: a sum over the pairs that both show. */
export interface StyleContrast {
  readonly apart: number;
  readonly alike: number;
}

/** Counts that make a habit sure. */
const SURE = 3;

/** Compares the paragraphs from `a` to `b` with those from `b` to `c`. */
export function styleContrast({ style }: Words, a: number, b: number, c: number): StyleContrast {
  let apart = 0;
  let alike = 0;
  for (let first = 0; first < STYLE_MARKS; first += 2) {
    const left = habitOf(style, first, a, b);
    const right = habitOf(style, first, b, c);
    const sure = Math.min(1, left.count / SURE, right.count / SURE);
    const difference = Math.abs(left.share - right.share);
    apart += sure * difference;
    alike += sure * (1 - difference);
  }
  return { apart, alike };
}

function habitOf(
  style: Int32Array,
  first: number,
  from: number,
  to: number,
): Readonly<Record<"share" | "count", number>> {
  const sum = (mark: number): number => style[to * STYLE_MARKS + mark]! - style[from * STYLE_MARKS + mark]!;
  const one = sum(first);
  const count = one + sum(first + 1);
  return { share: count > 0 ? one / count : 0, count };
}
