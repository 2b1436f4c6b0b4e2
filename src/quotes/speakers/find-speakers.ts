import type { QuotedSpan } from "../../text/mark.ts";
import { hasFlag, TokenFlag } from "../../text/tokens.ts";
import { CueShape } from "../cues/find-cues.ts";
import type { ScoredCue } from "../cues/score-cues.ts";
import { MentionKind } from "../mentions/mention.ts";
import { type FeatureList, indexOfBest, type LinearModel, scoreOf, softmax } from "../model/linear-model.ts";
import { counter, type StoryAnalysis } from "../story-analysis.ts";
import { WordClass } from "../words/word-class.ts";
import { type SpanFacts, spanFacts } from "./span-facts.ts";
import { isNobody, type SpeakerCandidate, speakerCandidates } from "./speaker-candidates.ts";
import { type PreviousSpan, speakerFeatures } from "./speaker-features.ts";

/** A quoted span with what it is and who speaks in it. */
export interface SpokenSpan {
  readonly span: QuotedSpan;
  readonly use: "speech" | "term";
  readonly useProbability: number;
  readonly chosen: SpeakerCandidate;
  readonly probability: number;
}

/** Tells speech from terms and finds the likeliest speaker of each span, in text order. */
export function findSpeakers(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  model: LinearModel,
  features: FeatureList,
): readonly SpokenSpan[] {
  const isOneTooMany = counter(story, MAX_IN_SENTENCE);
  let previous: PreviousSpan | undefined;
  return story.spans.map((span, index) => {
    if (isOneTooMany(span.first))
      return { span, use: "term", useProbability: 0.5, chosen: NOBODY, probability: 1 };
    const facts = spanFacts(story, span);
    const candidates = speakerCandidates(story, cues, span, previous?.mention);
    const placed = { facts, index, previous };
    const scores: number[] = [];
    for (const candidate of candidates) {
      speakerFeatures(story, cues, placed, candidate, features);
      scores.push(scoreOf(model, features));
    }
    const probabilities = softmax(scores);
    const useProbability = 1 - probabilities[probabilities.length - 1]!;
    const sure = signatureOf(story, facts, candidates) ?? labelOf(story, span);
    if (sure !== undefined)
      return { span, use: "speech", useProbability: 1, chosen: sure, probability: 0.95 };
    if (useProbability < minSpeech(facts))
      return { span, use: "term", useProbability, chosen: NOBODY, probability: 1 };
    if (isCutOff(story, facts, previous))
      return { span, use: "speech", useProbability: 1, chosen: NOBODY, probability: 0.9 };
    const best = indexOfBest(probabilities, probabilities.length - 1);
    const probability = probabilities[best]! / useProbability;
    const chosen = isGuess(candidates[best]!, probability) ? NOBODY : candidates[best]!;
    previous = { facts, mention: isNobody(chosen) ? undefined : chosen.mention };
    return { span, use: "speech", useProbability, chosen, probability };
  });
}

/** Who marks more in one sentence lists things, and nobody is asked for a speaker: hostile text costs no more than news. */
const MAX_IN_SENTENCE = 8;

const NOBODY: SpeakerCandidate = { via: "none" };

/** Whether some thing nearby, neither named nor with a verb of speech, is only a little likelier than nobody. */
function isGuess(candidate: SpeakerCandidate, probability: number): boolean {
  return candidate.via === "mention" && candidate.mention.kind === MentionKind.noun && probability < 0.6;
}

/** Tokens that no term has. */
const LONG = 15;

/** How likely speech must be: terms are short, no sentences, and a mark that nothing closes opens no term. */
function minSpeech({ span, alone, upper, ending }: SpanFacts): number {
  if (!span.closed) return 0;
  const isLong = span.last - span.first >= LONG;
  const isSentence = alone && upper && ending === 2;
  const isUnclosed = span.closer === span.last;
  return isLong || isSentence || isUnclosed ? 0.1 : 0.6;
}

function signatureOf(
  story: StoryAnalysis,
  facts: SpanFacts,
  candidates: readonly SpeakerCandidate[],
): SpeakerCandidate | undefined {
  if (facts.ending === 0) return undefined;
  return candidates.find((candidate) => isSignature(story, facts, candidate));
}

/** `“It rained for a week.” —Ana Ruiz`, and nothing after the name in its sentence. */
function isSignature(
  { tokens, classes }: StoryAnalysis,
  { span }: SpanFacts,
  candidate: SpeakerCandidate,
): boolean {
  if (candidate.via !== "cue" || candidate.cue.shape !== CueShape.dash) return false;
  const { cue, mention } = candidate;
  const next = mention.last + 1;
  const ends =
    next >= tokens.count ||
    hasFlag(tokens, next, TokenFlag.sentenceStart | TokenFlag.lineBefore) ||
    classes[next] === WordClass.comma ||
    classes[next] === WordClass.stop;
  return cue.first === span.closer + 1 && mention.first === cue.last + 1 && ends;
}

/** `“REED: We never met.”`: a transcript in marks, each line with its speaker's name in capitals. */
function labelOf(
  { tokens, words, names }: StoryAnalysis,
  { first, last }: QuotedSpan,
): SpeakerCandidate | undefined {
  const isLabel = hasFlag(tokens, first, TokenFlag.allCaps) && words[first + 1] === WordClass.colon;
  if (!isLabel || last - first < 3) return undefined;
  const mention = {
    first,
    last: first,
    kind: MentionKind.name,
    name: names.at(first),
    owner: false,
    plural: false,
  };
  return { via: "mention", mention };
}

/**
 * Whether the story ends before it can say who speaks: a sentence in marks, cut off, that continues no speech of
 * its paragraph.
 */
function isCutOff(
  { tokens }: StoryAnalysis,
  { span, opening, before }: SpanFacts,
  previous: PreviousSpan | undefined,
): boolean {
  if (span.closed || opening === 0 || before === WordClass.colon || before === WordClass.comma) return false;
  const last = previous?.facts.span;
  const isNear =
    last !== undefined &&
    last.paragraph === span.paragraph &&
    tokens.sentenceOf[span.opener]! - tokens.sentenceOf[last.closer]! <= 2;
  return !isNear;
}
