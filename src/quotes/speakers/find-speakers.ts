import { hashWord } from "../../text/hash.ts";
import type { QuotedSpan } from "../../text/mark.ts";
import { softmax } from "../../text/probability.ts";
import { maySpeak } from "../coreference/person-nouns.ts";
import { passedOnBy, type ScoredCue } from "../cues/score-cues.ts";
import { MentionKind, type SourceMention } from "../mentions/mention.ts";
import { type FeatureList, indexOfBest, type LinearModel, scoreOf } from "../model/linear-model.ts";
import { capPerSentence, type StoryAnalysis } from "../story-analysis.ts";
import { WordClass } from "../words/word-class.ts";
import { certainSpeaker, sayerOf } from "./certain-speaker.ts";
import { isNamed } from "./named-thing.ts";
import { Ending, type SpanFacts, spanFacts } from "./span-facts.ts";
import { isNobody, NOBODY, type SpeakerCandidate, speakerCandidates } from "./speaker-candidates.ts";
import { type PlacedSpan, type PreviousSpan, speakerFeatures } from "./speaker-features.ts";

/** A quoted span with what it is and who speaks in it. */
export interface SpokenSpan {
  readonly span: QuotedSpan;
  readonly use: "speech" | "term";
  readonly useProbability: number;
  readonly chosen: SpeakerCandidate;
  readonly probability: number;
  /** Who passed the words on. */
  readonly passedOnBy: SourceMention | undefined;
}

/** Tells speech from terms and finds the likeliest speaker of each span, in text order. */
export function findSpeakers(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  model: LinearModel,
  features: FeatureList,
): readonly SpokenSpan[] {
  const isOneTooMany = capPerSentence(story, MAX_IN_SENTENCE);
  let previous: PreviousSpan | undefined;
  return story.spans.map((span, index) => {
    if (isOneTooMany(span.first)) return spokenSpan(span, "term", 0.5);
    if (isNamed(story, span)) return spokenSpan(span, "term", 0.1);
    const facts = spanFacts(story, span);
    const candidates = speakerCandidates(story, cues, span, previous?.mention);
    const sure = certainSpeaker(story, cues, facts, candidates, previous);
    const decided =
      sure === undefined
        ? likeliest(story, cues, candidates, { facts, index, previous }, model, features)
        : spokenSpan(span, "speech", 1, sure, sure.via === "run" ? LIKELY : CERTAIN);
    const { use, chosen } = decided;
    if (use === "term" || isCutOff(story, facts, previous)) return decided;
    previous = following(facts, isNobody(chosen) ? undefined : chosen.mention, previous);
    return chosen.via === "cue" ? { ...decided, passedOnBy: passedOnBy(story, cues, chosen.cue) } : decided;
  });
}

/** A span for those after it, with who speaks in it and who else did before. */
function following(
  facts: SpanFacts,
  mention: SourceMention | undefined,
  previous: PreviousSpan | undefined,
): PreviousSpan {
  const before = previous?.mention;
  const isSame =
    before === mention || (before?.name !== undefined && before.name.entity === mention?.name?.entity);
  return { facts, mention, other: mention === undefined ? undefined : isSame ? previous?.other : before };
}

/** What is worth a speaker whom the form alone gives. */
const CERTAIN = 0.99;
/** The same where it is only who spoke before. */
const LIKELY = 0.85;

function spokenSpan(
  span: QuotedSpan,
  use: SpokenSpan["use"],
  useProbability: number,
  chosen: SpeakerCandidate = NOBODY,
  probability = 1,
): SpokenSpan {
  return { span, use, useProbability, chosen, probability, passedOnBy: undefined };
}

/** What the model says of a span. */
function likeliest(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  candidates: readonly SpeakerCandidate[],
  placed: PlacedSpan,
  model: LinearModel,
  features: FeatureList,
): SpokenSpan {
  const { facts, previous } = placed;
  const { span } = facts;
  const scores: number[] = [];
  for (const candidate of candidates) {
    speakerFeatures(story, cues, placed, candidate, features);
    scores.push(scoreOf(model, features));
  }
  const probabilities = softmax(scores);
  const useProbability = 1 - probabilities[probabilities.length - 1]!;
  if (useProbability < minSpeech(facts)) return spokenSpan(span, "term", useProbability);
  if (isCutOff(story, facts, previous)) return spokenSpan(span, "speech", 1, NOBODY, 0.9);
  const best = indexOfBest(probabilities, probabilities.length - 1);
  const probability = probabilities[best]! / useProbability;
  const chosen = isGuess(story, candidates[best]!, probability)
    ? NOBODY
    : sayerOf(story, candidates[best]!, candidates);
  return spokenSpan(span, "speech", useProbability, chosen, probability);
}

/** Who marks more in one sentence lists things, and nobody is asked for a speaker: hostile text costs no more than news. */
const MAX_IN_SENTENCE = 8;

/**
 * Whether a phrase nearby without a verb of speech is a thing ("it", "the roof"), or a description that is only a little
 * likelier than nobody.
 */
function isGuess(
  { tokens, language }: StoryAnalysis,
  candidate: SpeakerCandidate,
  probability: number,
): boolean {
  if (candidate.via !== "mention") return false;
  if (tokens.hash[candidate.mention.first] === IT) return true;
  if (candidate.mention.kind !== MentionKind.noun) return false;
  return probability < 0.6 || !maySpeak(tokens, candidate.mention.last, language);
}

const IT = hashWord("it");

/** Tokens that no term has. */
const LONG = 15;

/** How likely speech must be: terms are short, no sentences, and a mark that nothing closes opens no term. */
function minSpeech({ span, alone, upper, ending, opening, closing }: SpanFacts): number {
  if (!span.closed) return 0;
  const isLong = span.last - span.first >= LONG;
  const isCry = opening > 0 && closing === 0;
  const isSentence = (alone || isCry) && upper && ending === Ending.stop;
  const isUnclosed = span.closer === span.last;
  return isLong || isSentence || isUnclosed ? 0.1 : 0.6;
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
