import { excerpt } from "../excerpt.ts";
import { missingMark } from "../missing-mark.ts";
import type { StoryRule } from "../rule.ts";

/** Without its closing mark nobody can tell where somebody's words end and the reporter's go on. */
export const openQuote: StoryRule = {
  severity: "error",
  description: "A quotation without its closing or opening mark",
  example: "“We sail on Monday, the captain said.",
  check: (story, text) =>
    story.quotes.flatMap((quote) => {
      const missing = missingMark(quote, story, text);
      if (missing === null) return [];
      const { start, end } = quote;
      return [{ start, end, message: `the quotation ${excerpt(quote.text)} has no ${missing} mark` }];
    }),
};
