import type { StoryResult } from "../model/result.ts";
import { utf16Offsets } from "../text/code-points.ts";
import { lineAt, lineStarts } from "../text/lines.ts";

/** The line, from 1, of an offset of a story's record; null where the record has no text to count in. */
export function linesOf({ text, start, end, lines }: StoryResult): (offset: number) => number | null {
  if (text === undefined) return () => null;
  const starts = lineStarts(text);
  const utf16 = end - start === text.length ? (offset: number) => offset : utf16Offsets(text);
  return (offset) => lineAt(starts, utf16(offset - start)) + lines[0] - 1;
}
