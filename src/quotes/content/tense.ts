/** The tense of a clause, as far as its first verb tells. */
import { wordSet } from "../../text/word-table.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { WordClass } from "../words/word-class.ts";

const pastAuxiliaries = wordSet(
  "was were had did would could might wasn't weren't hadn't didn't wouldn't couldn't",
);
const modals = wordSet("will can may must should shall won't can't cannot mustn't shouldn't");
/** How many tokens of a clause are looked at. */
const MAX_TOKENS = 30;

/** 0: no verb, 1: a past auxiliary, 2: a modal, 3: another auxiliary, 4: a past, 5: a present or base form, 6: a gerund alone. */
export function tenseOf({ tokens, classes }: StoryAnalysis, first: number, limit: number): number {
  const end = Math.min(limit, first + MAX_TOKENS);
  let gerund = 0;
  for (let i = first; i < end; i++) {
    const found = classes[i]!;
    if (found === WordClass.past) return 4;
    if (found === WordClass.verb) return 5;
    if (found === WordClass.gerund) gerund = 6;
    if (found !== WordClass.auxiliary) continue;
    const word = tokens.hash[i]!;
    return pastAuxiliaries.has(word) ? 1 : modals.has(word) ? 2 : 3;
  }
  return gerund;
}
