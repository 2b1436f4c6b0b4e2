import { countBelow } from "./sorted.ts";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** What `CharClass.lineBreak` holds, told by few comparisons: it is asked of every character. */
export function isLineBreak(unit: number): boolean {
  if (unit > CARRIAGE_RETURN) return unit >= 0x80 && (unit === 0x2028 || unit === 0x2029 || unit === 0x85);
  return unit >= LINE_FEED;
}

/** Offsets at which the lines of a text begin; a carriage return and line feed are one break. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isLineBreak(unit) || (unit === CARRIAGE_RETURN && text.charCodeAt(i + 1) === LINE_FEED)) continue;
    starts.push(i + 1);
  }
  return starts;
}

/** The line, from 1, on which `offset` lies, given the text's line starts. */
export function lineAt(starts: readonly number[], offset: number): number {
  return countBelow(starts, offset + 1);
}
