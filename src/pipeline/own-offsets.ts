import type { StoryResult } from "../model/result.ts";
import { utf16Offsets } from "../text/code-points.ts";
import { mapOffsets } from "./map-offsets.ts";

/** A record with its offsets as UTF-16 offsets in its own text, whatever unit it was written in. */
export function inOwnText(record: StoryResult, text: string): StoryResult {
  const { start, end } = record;
  const utf16 = end - start === text.length ? (offset: number) => offset : utf16Offsets(text);
  return mapOffsets(record, (offset) => utf16(offset - start));
}
