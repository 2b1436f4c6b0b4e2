/** "The commission puts the toll at 41": a verb of placing that gives somebody's figure. */
import { hashWord } from "../../text/hash.ts";
import { hashAt } from "../../text/token-tests.ts";
import { wordSet } from "../../text/word-table.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { classSet } from "../words/class-set.ts";
import { WordClass } from "../words/word-class.ts";
import { type CueCandidate, CueShape } from "./cue-candidate.ts";

const AT = hashWord("at");
/** Tokens of what is counted: "the number of families without water". */
const MAX_TOKENS = 12;
const beforeFigures =
  wordSet(`about around nearly almost roughly some over under more less at up close one two three four five
  six seven eight nine ten eleven twelve dozens hundreds thousands`);
/** What no thing that is counted holds. */
const breaks = classSet([WordClass.comma, WordClass.auxiliary, WordClass.mark, WordClass.conjunction]);
const notFinite = classSet([WordClass.to, WordClass.auxiliary]);

/** Whether "at" and a figure follow a verb's object. */
export function isEstimate(
  { tokens, classes }: StoryAnalysis,
  { lemma, shape, first, last }: CueCandidate,
): boolean {
  if (lemma !== "put" || shape === CueShape.gerund || notFinite.has(classAt(classes, first - 1)))
    return false;
  const end = Math.min(tokens.sentences[tokens.sentenceOf[first]! + 1]!, last + MAX_TOKENS);
  for (let i = last + 1; i + 1 < end && !breaks.has(classes[i]!); i++)
    if (i > last + 1 && tokens.hash[i] === AT)
      return isFigure(tokens.text, tokens.start[i + 1]!) || beforeFigures.has(hashAt(tokens, i + 1));
  return false;
}

/** A digit or the sign of a currency. */
function isFigure(text: string, at: number): boolean {
  return /[\d$£€¥]/.test(text[at]!);
}
