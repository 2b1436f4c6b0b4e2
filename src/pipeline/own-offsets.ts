import type { StoryResult } from "../model/result.ts";
import { utf16Offsets } from "../text/code-points.ts";
import { mapOffsets } from "./map-offsets.ts";

/** From offsets as a record has them, in whatever unit it was written in, to UTF-16 offsets in its own text. */
export function offsetsInOwnText({ start, end }: StoryResult, text: string): (offset: number) => number {
  const isUtf16 = end - start === text.length;
  const utf16 = isUtf16 ? (offset: number) => offset : utf16Offsets(text);
  return (offset) => utf16(offset - start);
}

/** A record with its offsets as UTF-16 offsets in its own text. */
export function inOwnText(record: StoryResult, text: string): StoryResult {
  return mapOffsets(record, offsetsInOwnText(record, text));
}
