/** Who speaks in marks that end a clause of reported speech. */
import type { QuotedSpan } from "../../text/mark.ts";
import { inverting } from "../cues/clause-subject.ts";
import { isSaying, MIN_CUE, type ScoredCue } from "../cues/score-cues.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { WordClass } from "../words/word-class.ts";
import type { SpanFacts } from "./span-facts.ts";
import type { SpeakerCandidate } from "./speaker-candidates.ts";

/** Words in marks this short after an auxiliary may be a term: "said it was “dead”". */
const MIN_PREDICATE_TOKENS = 3;

/**
 * `Holm said he had “lost two ships and found a song”`, `Holm said they would be paid “in due course”`: the rest of a clause
 * that a verb of speech brings.
 */
export function inSaidClause(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  { span }: SpanFacts,
): SpeakerCandidate | undefined {
  const { tokens, starts } = story;
  const { opener } = span;
  if (!isPredicate(story, span) && !isAdverbial(story, span)) return undefined;
  const cue = cues[indexFrom(starts.cues, opener) - 1];
  if (cue?.source === undefined || !inverting.has(cue.lemma) || !isSaying(cue)) return undefined;
  if (tokens.sentenceOf[cue.first] !== tokens.sentenceOf[opener]) return undefined;
  const isSubject = cue.source.last < cue.first && cue.sourceProbability > MIN_CUE;
  return isSubject ? { via: "cue", cue, mention: cue.source, second: false } : undefined;
}

function isPredicate({ classes }: StoryAnalysis, { first, last, opener }: QuotedSpan): boolean {
  return classes[opener - 1] === WordClass.auxiliary && last - first + 1 >= MIN_PREDICATE_TOKENS;
}

/** A preposition and more behind a participle: no term begins so. */
function isAdverbial({ classes, words }: StoryAnalysis, { first, last, opener }: QuotedSpan): boolean {
  return last > first && words[first] === WordClass.preposition && classes[opener - 1] === WordClass.past;
}
