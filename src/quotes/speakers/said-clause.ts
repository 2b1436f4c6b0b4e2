/** Who speaks in marks that end a clause of reported speech. */
import { inverting } from "../cues/clause-subject.ts";
import { isSaying, MIN_CUE, type ScoredCue } from "../cues/score-cues.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { WordClass } from "../words/word-class.ts";
import type { SpanFacts } from "./span-facts.ts";
import type { SpeakerCandidate } from "./speaker-candidates.ts";

/** Words in marks this short after an auxiliary may be a term: "said it was “dead”". */
const MIN_PREDICATE_TOKENS = 3;

/** `Holm said he had “lost two ships and found a song”`: the rest of a clause that a verb of speech brings. */
export function inSaidClause(
  { classes, tokens, starts }: StoryAnalysis,
  cues: readonly ScoredCue[],
  { span }: SpanFacts,
): SpeakerCandidate | undefined {
  const { first, last, opener } = span;
  if (classes[opener - 1] !== WordClass.auxiliary || last - first + 1 < MIN_PREDICATE_TOKENS)
    return undefined;
  const cue = cues[indexFrom(starts.cues, opener) - 1];
  if (cue?.source === undefined || !inverting.has(cue.lemma) || !isSaying(cue)) return undefined;
  if (tokens.sentenceOf[cue.first] !== tokens.sentenceOf[opener]) return undefined;
  const isSubject = cue.source.last < cue.first && cue.sourceProbability > MIN_CUE;
  return isSubject ? { via: "cue", cue, mention: cue.source, second: false } : undefined;
}
