/** Descriptions of people without a name: "an official at the mill in Lund". */
import { hashWord } from "../../text/hash.ts";
import { hasFlag, TokenFlag } from "../../text/tokens.ts";
import { CueShape } from "../cues/find-cues.ts";
import type { SourceMention } from "../mentions/mention.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { WordClass } from "../words/word-class.ts";

export const MAX_DESCRIPTION_TOKENS = 14;
/** "an official on condition of anonymity": how it was said. */
const CONDITION = hashWord("condition");

/** The last token of a description with all that belongs to it. */
export function endOfDescription(story: StoryAnalysis, { first, last, owner }: SourceMention): number {
  if (owner) return last;
  const { tokens, classes } = story;
  let end = last;
  const cap = Math.min(tokens.count, first + MAX_DESCRIPTION_TOKENS);
  for (let i = last + 1; i < cap && describing.has(classes[i]!); i++) {
    if (
      hasFlag(tokens, i, TokenFlag.sentenceStart) ||
      tokens.hash[i + 1] === CONDITION ||
      (end === i - 1 && isVerb(story, i))
    )
      break;
    if (classes[i] === WordClass.noun || classes[i] === WordClass.name) end = i;
  }
  return end;
}

/** "The board proposed a fee": right after a noun the past of a cue is no adjective. */
function isVerb({ cues, starts }: StoryAnalysis, token: number): boolean {
  const cue = cues[indexFrom(starts.cues, token)];
  return (
    cue !== undefined &&
    cue.first === token &&
    (cue.shape === CueShape.past || cue.shape === CueShape.attribution)
  );
}

const describing: ReadonlySet<number> = new Set([
  WordClass.preposition,
  WordClass.determiner,
  WordClass.possessive,
  WordClass.adjective,
  WordClass.noun,
  WordClass.name,
  WordClass.number,
  WordClass.genitive,
  WordClass.hyphen,
]);
