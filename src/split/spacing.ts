/** How paragraphs are set apart: a story keeps to blank lines between its paragraphs, or to none. */
import type { Body } from "./body.ts";

/** Gaps looked at on each side. */
const REACH = 8;

/** Shares of the gaps on both sides of a gap that hold a blank line, and whether the gap itself does; a side without gaps is as the gap. */
export interface Spacing {
  readonly before: number;
  readonly at: number;
  readonly after: number;
}

/** The spacing of the paragraphs from `from` to `at` and, below their head, from `below` to `to`. */
export function spacingOf(
  { blanks }: Body,
  least: number,
  from: number,
  at: number,
  below: number,
  to: number,
): Spacing {
  const own = Number(blanks[at]! > least);
  const first = Math.max(from + 1, at - REACH);
  const last = Math.min(to, below + 1 + REACH);
  return {
    before: shareOf(blanks, least, first, at, own),
    at: own,
    after: shareOf(blanks, least, below + 1, last, own),
  };
}

function shareOf(blanks: Uint8Array, least: number, from: number, to: number, without: number): number {
  if (from >= to) return without;
  let blank = 0;
  for (let gap = from; gap < to; gap++) if (blanks[gap]! > least) blank++;
  return blank / (to - from);
}
