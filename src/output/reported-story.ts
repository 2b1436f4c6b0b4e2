import type { Document } from "../model/document.ts";
import type { StoryResult } from "../model/result.ts";
import { codePointOffsets } from "../text/code-points.ts";
import { lineAt, lineStarts } from "../text/lines.ts";
import type { ReportedStory } from "./format.ts";

/** Ties results to the text of their document, which is surveyed once, when a format first asks. */
export function reporter({ text }: Document): (result: StoryResult) => ReportedStory {
  let starts: readonly number[] | undefined;
  let codePoints: ((offset: number) => number) | undefined;
  return (result) => ({
    result,
    lineAt: (offset) => {
      starts ??= lineStarts(text);
      return lineAt(starts, offset);
    },
    codePointAt: (offset) => {
      codePoints ??= codePointOffsets(text);
      return codePoints(offset);
    },
  });
}
