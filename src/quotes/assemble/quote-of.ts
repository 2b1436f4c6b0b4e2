/** Findings as the quotes of the contract. */

import type { Cue, Quote, Speaker } from "../../model/result.ts";
import { mentionAt } from "../../model/span.ts";
import { mentionOf, type Tokens } from "../../text/tokens.ts";
import type { IndirectSpeech } from "../content/find-indirect.ts";
import { CueShape } from "../cues/cue-candidate.ts";
import type { ScoredCue } from "../cues/score-cues.ts";
import type { SourceMention } from "../mentions/mention.ts";
import { confidenceOf } from "../model/calibrate.ts";
import type { SpokenSpan } from "../speakers/find-speakers.ts";
import { spanFacts } from "../speakers/span-facts.ts";
import { isNobody, type SpeakerCandidate } from "../speakers/speaker-candidates.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import type { Turn } from "../turns/find-turns.ts";
import { WordClass } from "../words/word-class.ts";

import { cueOf, type Utterance } from "./utterances.ts";

/** What a label tells: somebody's words, and whose, unless the label is a letter of a story without a name. */
const TURN_CONFIDENCE = 0.95;

export function turnQuote(
  { tokens }: StoryAnalysis,
  { parts }: Turn,
  speaker: Speaker | null,
  id: string,
): Quote {
  const mentions = parts.map(([first, last]) => mentionOf(tokens, first, last));
  const { start } = mentions[0]!;
  const { end } = mentions.at(-1)!;
  return {
    id,
    kind: "direct",
    use: "speech",
    start,
    end,
    text: tokens.text.slice(start, end),
    parts: mentions,
    closed: true,
    speaker,
    cue: null,
    confidence: TURN_CONFIDENCE,
    when: null,
    rule: "turn",
  };
}

export function indirectQuote(
  story: StoryAnalysis,
  { cue, content, probability }: IndirectSpeech,
  speaker: Speaker | null,
  id: string,
): Quote {
  const { tokens } = story;
  const parts = content.parts.map(([first, last]) => mentionOf(tokens, first, last));
  const { start } = parts[0]!;
  const { end } = parts.at(-1)!;
  return {
    id,
    kind: "indirect",
    use: "speech",
    start,
    end,
    text: tokens.text.slice(start, end),
    parts,
    closed: true,
    speaker,
    cue: cueMention(tokens, cue),
    confidence: confidenceOf("indirect", probability * cue.sourceProbability),
    when: null,
    rule: patternOf(cue, cue.source, content.parts[0]![0]),
  };
}

export function quoteOf(
  story: StoryAnalysis,
  { group, head }: Utterance,
  speaker: Speaker | null,
  id: string,
): Quote {
  const { tokens } = story;
  const parts = group.map(({ span }) => mentionAt(tokens.text, span));
  const { start } = parts[0]!;
  const { end } = parts.at(-1)!;
  const cue = cueOf(head.chosen);
  const isTerm = head.use === "term";
  return {
    id,
    kind: kindOf(story, group[0]!),
    use: head.use,
    start,
    end,
    text: tokens.text.slice(start, end),
    parts,
    closed: group.at(-1)!.span.closed,
    speaker,
    cue: cue === undefined ? null : cueMention(tokens, cue),
    confidence: confidenceOf(
      "quoted",
      isTerm ? 1 - head.useProbability : head.useProbability * head.probability,
    ),
    when: null,
    rule: isTerm ? "term" : story.dialogue.has(head.span) ? "turn" : ruleOf(head.chosen, head.span.first),
  };
}

function cueMention(tokens: Tokens, { first, last, lemma }: ScoredCue): Cue {
  const { start, end, text } = mentionOf(tokens, first, last);
  return { start, end, text, lemma };
}

/** Direct where the words are a sentence of their own, mixed where they are part of the writer's. */
function kindOf(story: StoryAnalysis, { span }: SpokenSpan): Quote["kind"] {
  const { upper, opening, before, ending, length } = spanFacts(story, span);
  if (!upper) return "mixed";
  if (opening > 0 || before === WordClass.comma || before === WordClass.colon) return "direct";
  return ending > 0 && length > 3 ? "direct" : "mixed";
}

/** The pattern in which quote, subject and verb stand. */
function ruleOf(chosen: SpeakerCandidate, quote: number): string {
  if (isNobody(chosen)) return "no-speaker";
  if (chosen.via === "run") return "same-speaker";
  if (chosen.via === "mention") return chosen.mention.first === quote ? "label" : "nearby-name";
  return patternOf(chosen.cue, chosen.mention, quote);
}

function patternOf(cue: ScoredCue, source: SourceMention | undefined, quote: number): string {
  const other = otherRules.get(cue.shape);
  if (other !== undefined) return other;
  const subject = source?.first ?? cue.first;
  const before = (subject < quote ? 1 : 0) + (cue.first < quote ? 1 : 0);
  return (subject <= cue.first ? subjectFirst : verbFirst)[before]!;
}

/** By how many of subject and verb stand before the quote. */
const subjectFirst = ["quote-subject-verb", "subject-quote-verb", "subject-verb-quote"];
const verbFirst = ["quote-verb-subject", "verb-quote-subject", "verb-subject-quote"];

const otherRules: ReadonlyMap<number, string> = new Map([
  [CueShape.according, "according-to"],
  [CueShape.colon, "colon"],
  [CueShape.dash, "sign-off"],
]);
