/** Which cues have words in marks. */
import type { QuotedSpan } from "../../text/mark.ts";
import { isSaying, type ScoredCue } from "../cues/score-cues.ts";
import type { SpokenSpan } from "../speakers/find-speakers.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { WordClass } from "../words/word-class.ts";
import { bringsClauseBefore } from "./reporting-forms.ts";

/** The cues that already have words in marks, each with the first of them. */
export function takenCues(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  spoken: readonly SpokenSpan[],
): ReadonlyMap<number, QuotedSpan> {
  const taken = new Map<number, QuotedSpan>();
  for (const { chosen, span } of spoken) {
    if (chosen.via !== "cue") continue;
    if (!taken.has(chosen.cue.first)) taken.set(chosen.cue.first, span);
    const outer = outerCue(story, cues, chosen.cue, span);
    if (outer !== undefined && !taken.has(outer.first) && bringsClauseBefore(story, outer, span))
      taken.set(outer.first, span);
  }
  return taken;
}

/** "He said the list had 208 names and read “closed”": the verb of speech in whose clause a nearer one stands. */
function outerCue(
  { tokens, classes, starts }: StoryAnalysis,
  cues: readonly ScoredCue[],
  { first }: ScoredCue,
  { opener }: QuotedSpan,
): ScoredCue | undefined {
  const begin = tokens.sentences[tokens.sentenceOf[first]!]!;
  // "When the board asked her to go, she sent a card that read “no”": its clause ends before.
  if (opener < first || classes[begin] === WordClass.subordinator) return undefined;
  for (let i = indexFrom(starts.cues, first) - 1; i >= 0 && cues[i]!.first >= begin; i--)
    if (isSaying(cues[i]!) && cues[i]!.source !== undefined) return cues[i];
  return undefined;
}
