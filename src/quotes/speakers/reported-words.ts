/** Words in marks that somebody hears: "told to expect “a long night”". */
import { hasHearer } from "../cues/clause-subject.ts";
import { CueShape } from "../cues/cue-candidate.ts";
import { isSaying, MIN_CUE, type ScoredCue } from "../cues/score-cues.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import type { SpanFacts } from "./span-facts.ts";
import { NOBODY, type SpeakerCandidate } from "./speaker-candidates.ts";

/**
 * `Airlines were told to expect “a long night”`: nobody, where the text names only who hears it; who reports it in
 * `Reed said airlines were told …`.
 */
export function speakerOfReport(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  { span }: SpanFacts,
): SpeakerCandidate | undefined {
  const index = indexFrom(story.starts.cues, span.opener) - 1;
  const cue = cues[index];
  const { sentenceOf } = story.tokens;
  if (cue === undefined || sentenceOf[cue.first] !== sentenceOf[span.opener]) return undefined;
  if (cue.source !== undefined || cue.probability < MIN_CUE || !hasHearer(story, cue)) return undefined;
  return reporterOf(story, cues, index) ?? NOBODY;
}

/** Who says what a cue without a speaker is part of: "Reed said traders had been told". */
function reporterOf(
  { tokens }: StoryAnalysis,
  cues: readonly ScoredCue[],
  index: number,
): SpeakerCandidate | undefined {
  const { first } = cues[index]!;
  for (let i = index - 1; i >= 0 && tokens.sentenceOf[cues[i]!.first] === tokens.sentenceOf[first]; i--) {
    const cue = cues[i]!;
    const reports = cue.shape === CueShape.according || isSaying(cue);
    if (reports && cue.probability > MIN_CUE && cue.source !== undefined)
      return { via: "cue", cue, mention: cue.source, second: false };
  }
  return undefined;
}
