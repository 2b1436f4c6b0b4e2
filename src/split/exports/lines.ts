import type { Blocks } from "../blocks.ts";

/** Characters of a database's line; longer lines are text in every format. */
export const MAX_FIELD = 400;

/** The kind of a line that goes on with the headline before it, until it is made part of it. */
export const JOINED = 255;

export function lineOf(lines: Blocks, i: number): string {
  return lines.text.slice(lines.start[i]!, Math.min(lines.end[i]!, lines.start[i]! + MAX_FIELD));
}

/** The lines without those that are part of the line before: the further lines of a headline. */
export function withoutJoined(
  lines: Blocks,
  begins: Uint8Array,
): { readonly lines: Blocks; readonly begins: Uint8Array } {
  const kept: number[] = [];
  for (let i = 0; i < lines.count; i++) {
    if (lines.kind[i] !== JOINED) kept.push(i);
    else lines.end[kept.at(-1)!] = lines.end[i]!;
  }
  if (kept.length === lines.count) return { lines, begins };
  const pick = <T extends Int32Array | Uint8Array>(from: T): T =>
    from.slice(0, kept.length).map((_, i) => from[kept[i]!]!) as T;
  const { text, start, end, blanks, indent, kind } = lines;
  const picked = {
    start: pick(start),
    end: pick(end),
    blanks: pick(blanks),
    indent: pick(indent),
    kind: pick(kind),
  };
  const marks = new Uint8Array(kept.length + 1);
  marks.set(pick(begins.subarray(0, lines.count)));
  return { lines: { text, count: kept.length, ...picked }, begins: marks };
}
