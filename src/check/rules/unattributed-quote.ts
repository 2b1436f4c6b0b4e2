import type { Quote } from "../../model/result.ts";
import { excerpt } from "../excerpt.ts";
import type { Rule } from "../rule.ts";

/** Readers must be told who speaks: words in quotation marks that no person, organization or source is named for. */
export const unattributedQuote: Rule = {
  severity: "warning",
  description: "Speech in quotation marks that nobody is named for",
  example: "The bridge stays shut. “It was never safe.” Trains run as usual.",
  check: ({ quotes }) =>
    quotes
      .filter(isUnattributed)
      .map(({ start, end, text }) => ({ start, end, message: `nobody is named for ${excerpt(text)}` })),
};

/** Words that a quotation must have: one or two in marks are mostly a term, whatever they are taken for. */
const FEWEST = 3;

function isUnattributed({ use, kind, speaker, text }: Quote): boolean {
  const isSpokenWords = use === "speech" && kind !== "indirect";
  return isSpokenWords && speaker === null && text.trim().split(/\s+/u, FEWEST).length === FEWEST;
}
