import type { ScoredCue } from "../cues/score-cues.ts";
import type { SourceMention } from "../mentions/mention.ts";
import type { SpokenSpan } from "../speakers/find-speakers.ts";
import { isNobody, type SpeakerCandidate } from "../speakers/speaker-candidates.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { WordClass } from "../words/word-class.ts";

export interface Utterance {
  readonly at: number;
  /** The phrase that speaks. */
  readonly mention: SourceMention | undefined;
  readonly passedOnBy: SourceMention | undefined;
  readonly group: readonly SpokenSpan[];
  /** The span of the group that tells who speaks. */
  readonly head: SpokenSpan;
  readonly speech: undefined;
  readonly turn: undefined;
}

/** Spans that are one utterance: split by who speaks, or going on in the next paragraph. */
export function utterances(story: StoryAnalysis, spoken: readonly SpokenSpan[]): readonly Utterance[] {
  const found: Utterance[] = [];
  let group: SpokenSpan[] = [];
  for (const span of spoken) {
    if (group.length > 0 && !goesOn(story, group[group.length - 1]!, span)) {
      found.push(utteranceOf(group));
      group = [];
    }
    group.push(span);
  }
  if (group.length > 0) found.push(utteranceOf(group));
  return found;
}

/** Whether a name in the marks says who speaks: a transcript's line. */
function isLabelled({ span, chosen }: SpokenSpan): boolean {
  return chosen.via === "mention" && chosen.mention.first === span.first;
}

const MAX_SPLIT_TOKENS = 30;

function goesOn({ classes }: StoryAnalysis, before: SpokenSpan, next: SpokenSpan): boolean {
  if (isLabelled(next)) return false;
  // What is opened again without having been closed is speech, whatever its words look like.
  if (before.span.continues) return next.span.paragraph === before.span.paragraph + 1;
  const from = before.span.closer;
  const to = next.span.opener;
  if (to - from > MAX_SPLIT_TOKENS || classes[to - 1] !== WordClass.comma) return false;
  const cue = cueOf(before.chosen) ?? cueOf(next.chosen);
  if (cue === undefined || cue.first < from || cue.first > to) return false;
  return mentionIn(before.chosen) === mentionIn(next.chosen);
}

function utteranceOf(group: readonly SpokenSpan[]): Utterance {
  const head = headOf(group);
  return {
    at: group[0]!.span.first,
    mention: mentionIn(head.chosen),
    passedOnBy: head.passedOnBy,
    group,
    head,
    speech: undefined,
    turn: undefined,
  };
}

/** The span of a group that tells who speaks: one beside a cue before one that only follows another. */
function headOf(group: readonly SpokenSpan[]): SpokenSpan {
  return group.reduce((best, next) => (tellingOf(next) > tellingOf(best) ? next : best));
}

/** How much a span tells of who speaks. */
function tellingOf({ use, chosen }: SpokenSpan): number {
  if (use === "term") return 0;
  if (chosen.via === "run") return 1;
  return chosen.via === "cue" ? 3 : 2;
}

export function mentionIn(candidate: SpeakerCandidate): SourceMention | undefined {
  return isNobody(candidate) ? undefined : candidate.mention;
}

export function cueOf(candidate: SpeakerCandidate): ScoredCue | undefined {
  return candidate.via === "cue" ? candidate.cue : undefined;
}
