import type { Base, Document } from "../model/document.ts";
import type { StoryResult } from "../model/result.ts";
import { codePointOffsets } from "../text/code-points.ts";
import { lineAt, lineStarts } from "../text/lines.ts";
import type { ReportedStory } from "./format.ts";

const start: Base = { utf16: 0, codePoints: 0, lines: 0 };

/** Ties results to the text of their document, which is surveyed once, when a format first asks. */
export function reporter({ text, base = start }: Document): (result: StoryResult) => ReportedStory {
  let starts: readonly number[] | undefined;
  let codePoints: ((offset: number) => number) | undefined;
  return (result) => ({
    result,
    lineAt: (offset) => {
      starts ??= lineStarts(text);
      return lineAt(starts, offset) + base.lines;
    },
    codePointAt: (offset) => {
      codePoints ??= codePointOffsets(text);
      return codePoints(offset) + base.codePoints;
    },
    utf16At: (offset) => offset + base.utf16,
  });
}
