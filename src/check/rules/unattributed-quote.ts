import type { Quote } from "../../model/result.ts";
import { excerpt } from "../excerpt.ts";
import { missingMark } from "../missing-mark.ts";
import type { StoryRule } from "../rule.ts";

/** Readers must be told who speaks: words in quotation marks that no person, organization or source is named for. */
export const unattributedQuote: StoryRule = {
  severity: "warning",
  description: "Speech in quotation marks that nobody is named for",
  example: "The bridge stays shut. “It was never safe.” Trains run as usual.",
  check: (story, text) =>
    story.quotes
      // Where a mark is missing, the quotation may hold its own attribution: open-quote tells.
      .filter((quote) => isUnattributed(quote) && missingMark(quote, story, text) === null)
      .map(({ start, end, text: words }) => ({
        start,
        end,
        message: `nobody is named for ${excerpt(words)}`,
      })),
};

/** Words that a quotation must have: one or two in marks are mostly a term, whatever they are taken for. */
const FEWEST = 3;

const wholeSentence = /^\p{Lu}.*[.!?]$/su;

function isUnattributed({ use, kind, speaker, text }: Quote): boolean {
  if (speaker !== null || kind === "indirect") return false;
  // Without a speaker nothing but its form tells speech from a term; a whole sentence is speech.
  const isSpeech = use === "speech" || (kind === "direct" && wholeSentence.test(text));
  return isSpeech && text.trim().split(/\s+/u, FEWEST).length === FEWEST;
}
