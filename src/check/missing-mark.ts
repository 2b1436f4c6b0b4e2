import type { Quote, StoryResult } from "../model/result.ts";

/** Characters that may follow an open quotation at the end of a story that is cut off: "…", "[more]". */
const TAIL = 16;
/** Characters within which the next paragraph must begin. */
const GAP = 32;

// Findings leave the marks out, so that a quotation's marks are the characters beside it.
const mark = /[\p{Pi}\p{Pf}"'`´＂„‚「」『』]/u;
/** A quotation that goes on is opened again by the next paragraph and only closed at its very end. */
const goesOn = /^[^\S\n]*\n\s*[\p{Pi}"'`＂„‚「『]/u;

/** Which of its marks the quotation lacks, where it ought to have both. */
export function missingMark(
  { kind, start, end, closed }: Quote,
  story: StoryResult,
  text: string,
): "closing" | "opening" | null {
  if (kind === "indirect") return null;
  const mayBeOpen =
    (story.truncated && end >= story.end - TAIL) ||
    goesOn.test(text.slice(end, Math.min(end + GAP, story.end)));
  if (!mayBeOpen && (!closed || !mark.test(text.charAt(end)))) return "closing";
  return mark.test(text.charAt(start - 1)) ? null : "opening";
}
