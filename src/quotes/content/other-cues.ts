/** The other attributions of a cue's sentence: a content seldom goes on into the next of them. */
import { isSaying, type ScoredCue } from "../cues/score-cues.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";

/** Another likely cue of a cue's sentence. */
export interface OtherCue {
  /** The first token of its verb or of its source, whichever comes first. */
  readonly begin: number;
  readonly verb: number;
  /** Whether both have one source: "said … and added …". */
  readonly isSameSource: boolean;
}

/** The other likely cues of the cue's sentence, in text order. */
export function otherCues(
  { tokens, starts }: StoryAnalysis,
  cues: readonly ScoredCue[],
  cue: ScoredCue,
): readonly OtherCue[] {
  const sentence = tokens.sentenceOf[cue.first]!;
  const end = tokens.sentences[sentence + 1]!;
  const found: OtherCue[] = [];
  for (let i = indexFrom(starts.cues, tokens.sentences[sentence]!); i < cues.length; i++) {
    const other = cues[i]!;
    if (other.first >= end) break;
    if (other === cue || !isSaying(other)) continue;
    const { first, source } = other;
    const begin = source !== undefined && source.first > cue.last ? Math.min(first, source.first) : first;
    found.push({ begin, verb: first, isSameSource: source !== undefined && source === cue.source });
  }
  return found;
}

/** How far behind a content's end an attribution begins that is the next thing in the sentence: ", and later she said". */
const MAX_GAP = 4;

/** How the next attribution lies to a content's end: 1 none, 2 and 3 right behind it, 4 and 5 farther; odd: of another source. */
export function attributionAfter(others: readonly OtherCue[], end: number): number {
  for (const { begin, verb, isSameSource } of others)
    if (verb > end) return (begin > end && begin - end <= MAX_GAP ? 2 : 4) + (isSameSource ? 0 : 1);
  return 1;
}

/** Whether another attribution stands in a content: 1 none, 2 of the same source, 3 of another. */
export function attributionInside(others: readonly OtherCue[], first: number, end: number): number {
  for (const { verb, isSameSource } of others) if (verb >= first && verb <= end) return isSameSource ? 2 : 3;
  return 1;
}
