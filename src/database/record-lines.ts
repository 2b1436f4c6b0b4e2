import type { StoryResult } from "../model/result.ts";
import { offsetsInOwnText } from "../pipeline/own-offsets.ts";
import { lineAt, lineStarts } from "../text/lines.ts";

/** The line, from 1, of an offset of a story's record; null where the record has no text to count in. */
export function linesOf(record: StoryResult): (offset: number) => number | null {
  const { text, lines } = record;
  if (text === undefined) return () => null;
  const starts = lineStarts(text);
  const inText = offsetsInOwnText(record, text);
  return (offset) => lineAt(starts, inText(offset)) + lines[0] - 1;
}
