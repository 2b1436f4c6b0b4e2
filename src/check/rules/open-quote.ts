import type { Quote, StoryResult } from "../../model/result.ts";
import { excerpt } from "../excerpt.ts";
import type { Rule } from "../rule.ts";

/** Without its closing mark nobody can tell where somebody's words end and the reporter's go on. */
export const openQuote: Rule = {
  severity: "error",
  description: "A quotation without its closing or opening mark",
  example: "“We sail on Monday, the captain said.",
  check: (story, text) =>
    story.quotes
      .filter(({ kind }) => kind !== "indirect")
      .flatMap((quote) => {
        const missing = missingMark(quote, story, text);
        if (missing === null) return [];
        const { start, end } = quote;
        return [{ start, end, message: `the quotation ${excerpt(quote.text)} has no ${missing} mark` }];
      }),
};

/** Characters that may follow an open quotation at the end of a story that is cut off: "…", "[more]". */
const TAIL = 16;

// Findings leave the marks out, so that a quotation's marks are the characters beside it.
const mark = /[\p{Pi}\p{Pf}"'`´＂„‚「」『』]/u;

function missingMark(
  { start, end, closed }: Quote,
  story: StoryResult,
  text: string,
): "closing" | "opening" | null {
  const isCutOff = story.truncated && end >= story.end - TAIL;
  if (!isCutOff && (!closed || !mark.test(text.charAt(end)))) return "closing";
  return mark.test(text.charAt(start - 1)) ? null : "opening";
}
