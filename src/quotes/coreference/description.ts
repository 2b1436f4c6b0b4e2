/** Descriptions of people without a name: "an official at the mill in Lund". */
import { hashWord } from "../../text/hash.ts";
import { hasFlag, TokenFlag } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { CueShape } from "../cues/cue-candidate.ts";
import { isHabit } from "../cues/habit-subject.ts";
import type { SourceMention } from "../mentions/mention.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classSet } from "../words/class-set.ts";
import { WordClass } from "../words/word-class.ts";

export const MAX_DESCRIPTION_TOKENS = 14;
/** Words that begin a clause or tell when or why: "said a chief as the court sat". */
const beyond = wordSet("that as amid during despite since until after before");
/** "an official on condition of anonymity": how it was said. */
const CONDITION = hashWord("condition");

/** The last token of a description with all that belongs to it. */
export function endOfDescription(story: StoryAnalysis, { first, last, owner }: SourceMention): number {
  if (owner) return last;
  const { tokens, classes } = story;
  let end = last;
  const cap = Math.min(tokens.count, first + MAX_DESCRIPTION_TOKENS);
  for (let i = last + 1; i < cap && (describing.has(classes[i]!) || joinsPlaces(story, i)); i++) {
    if (
      hasFlag(tokens, i, TokenFlag.sentenceStart) ||
      tokens.hash[i + 1] === CONDITION ||
      beyond.has(tokens.hash[i]!) ||
      isHabit(tokens, i) ||
      (end === i - 1 && isVerb(story, i))
    )
      break;
    if (endings.has(classes[i]!) || isYear(classes, i) || isCounted(classes, i)) end = i;
  }
  return classes[end + 1] === WordClass.colon ? beforeTopic(story, last, end) : end;
}

/** "hotels outside Paro and Thimphu": between two places. */
function joinsPlaces({ classes, names }: StoryAnalysis, i: number): boolean {
  if (classes[i] !== WordClass.conjunction) return false;
  return names.at(i - 1)?.kind === "place" && names.at(i + 1)?.kind === "place";
}

const ON = hashWord("on");

/** "Coach on red card: “…”": what a headline's speaker speaks on is no part of who that is. */
function beforeTopic({ tokens }: StoryAnalysis, last: number, end: number): number {
  return tokens.hash[last + 1] === ON ? last : end;
}

/** "the runoff of 2021,": a figure that ends the phrase. */
function isYear(classes: Uint8Array, i: number): boolean {
  return (
    classes[i] === WordClass.number &&
    classes[i - 1] === WordClass.preposition &&
    classes[i + 1] === WordClass.comma
  );
}

const endings = classSet([WordClass.noun, WordClass.name]);

/** "one of the 12", "one of the three": a figure that stands for those counted. */
function isCounted(classes: Uint8Array, i: number): boolean {
  return (
    (classes[i] === WordClass.number || classes[i] === WordClass.determiner) &&
    classes[i - 1] === WordClass.determiner &&
    classes[i - 2] === WordClass.preposition
  );
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

const describing = classSet([
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
