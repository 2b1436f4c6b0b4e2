/** Who speaks in the lines of a dialogue that dashes open. */
import type { ScoredCue } from "../cues/score-cues.ts";
import { MentionKind, type SourceMention } from "../mentions/mention.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import type { SpanFacts } from "./span-facts.ts";
import { NOBODY, type SpeakerCandidate } from "./speaker-candidates.ts";
import type { PreviousSpan } from "./speaker-features.ts";

/** Whom the attribution names, who spoke before in the line, whose turn it is of two, or nobody. */
export function speakerInDialogue(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  { span }: SpanFacts,
  previous: PreviousSpan | undefined,
): SpeakerCandidate | undefined {
  const voice = story.dialogue.get(span);
  if (voice === undefined) return undefined;
  if (voice === "same" && previous?.mention !== undefined) return { via: "run", mention: previous.mention };
  if (voice === "open") return otherOfTwo(story, span.paragraph, previous);
  if (voice !== "attributed") return NOBODY;
  const cue = cues[indexFrom(story.starts.cues, span.closer + 1)];
  const mention = phraseFrom(story, span.closer + 1);
  return cue === undefined || mention === undefined ? NOBODY : { via: "cue", cue, mention, second: false };
}

/** Two speak by turns: a line without an attribution is of who spoke before the line before. */
function otherOfTwo(
  { dialogue }: StoryAnalysis,
  paragraph: number,
  previous: PreviousSpan | undefined,
): SpeakerCandidate {
  const isNext =
    previous !== undefined &&
    dialogue.has(previous.facts.span) &&
    paragraph - previous.facts.span.paragraph <= 1;
  return isNext && previous.other !== undefined ? { via: "run", mention: previous.other } : NOBODY;
}

/** The first phrase from a token on that is not only the owner of the next: "his son", not "his". */
function phraseFrom({ mentions, starts }: StoryAnalysis, token: number): SourceMention | undefined {
  let i = indexFrom(starts.mentions, token);
  while (mentions[i]?.owner === true || mentions[i]?.kind === MentionKind.possessive) i++;
  return mentions[i];
}
