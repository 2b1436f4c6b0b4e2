import type { MarkedRegion } from "../text/mark.ts";
import { hasFlag, TokenFlag } from "../text/tokens.ts";
import type { CueReading } from "./cue-sources.ts";
import { CueShape } from "./find-cues.ts";
import { type FeatureList, indexOfBest, type LinearModel, scoreOf, softmax } from "./linear-model.ts";
import { MentionKind } from "./mentions.ts";
import { counter, type Reading } from "./reading.ts";
import { type RegionFacts, regionFacts } from "./region-facts.ts";
import { isNobody, type SpeakerCandidate, speakerCandidates } from "./speaker-candidates.ts";
import { type PreviousRegion, speakerFeatures } from "./speaker-features.ts";
import { WordClass } from "./word-class.ts";

/** A marked region with what it is and who speaks in it. */
export interface SpokenRegion {
  readonly region: MarkedRegion;
  readonly use: "speech" | "term";
  readonly useProbability: number;
  readonly chosen: SpeakerCandidate;
  readonly probability: number;
}

/** Tells speech from terms and finds the likeliest speaker of each region, in text order. */
export function findSpeakers(
  reading: Reading,
  cues: readonly CueReading[],
  model: LinearModel,
  features: FeatureList,
): readonly SpokenRegion[] {
  const isOneTooMany = counter(reading, MOST_IN_SENTENCE);
  let previous: PreviousRegion | undefined;
  return reading.regions.map((region, index) => {
    if (isOneTooMany(region.first))
      return { region, use: "term", useProbability: 0.5, chosen: NOBODY, probability: 1 };
    const facts = regionFacts(reading, region);
    const candidates = speakerCandidates(reading, cues, region, previous?.mention);
    const placed = { facts, index, previous };
    const scores: number[] = [];
    for (const candidate of candidates) {
      speakerFeatures(reading, cues, placed, candidate, features);
      scores.push(scoreOf(model, features));
    }
    const probabilities = softmax(scores);
    const useProbability = 1 - probabilities[probabilities.length - 1]!;
    const sure = signatureOf(reading, facts, candidates) ?? labelOf(reading, region);
    if (sure !== undefined)
      return { region, use: "speech", useProbability: 1, chosen: sure, probability: 0.95 };
    if (useProbability < leastSpeech(facts))
      return { region, use: "term", useProbability, chosen: NOBODY, probability: 1 };
    if (isCutOff(reading, facts, previous))
      return { region, use: "speech", useProbability: 1, chosen: NOBODY, probability: 0.9 };
    const best = indexOfBest(probabilities, probabilities.length - 1);
    const probability = probabilities[best]! / useProbability;
    const chosen = isGuess(candidates[best]!, probability) ? NOBODY : candidates[best]!;
    previous = { facts, mention: isNobody(chosen) ? undefined : chosen.mention };
    return { region, use: "speech", useProbability, chosen, probability };
  });
}

/** Who marks more in one sentence lists things, and nobody is asked for a speaker: hostile text costs no more than news. */
const MOST_IN_SENTENCE = 8;

const NOBODY: SpeakerCandidate = { via: "none" };

/** Whether some thing nearby, neither named nor with a verb of speech, is only a little likelier than nobody. */
function isGuess(candidate: SpeakerCandidate, probability: number): boolean {
  return candidate.via === "mention" && candidate.mention.kind === MentionKind.noun && probability < 0.6;
}

/** Tokens that no term has. */
const LONG = 15;

/** How likely speech must be: terms are short, no sentences, and a mark that nothing closes opens no term. */
function leastSpeech({ region, alone, upper, ending }: RegionFacts): number {
  if (!region.closed) return 0;
  const isLong = region.last - region.first >= LONG;
  const isSentence = alone && upper && ending === 2;
  const isUnclosed = region.closer === region.last;
  return isLong || isSentence || isUnclosed ? 0.1 : 0.6;
}

function signatureOf(
  reading: Reading,
  facts: RegionFacts,
  candidates: readonly SpeakerCandidate[],
): SpeakerCandidate | undefined {
  if (facts.ending === 0) return undefined;
  return candidates.find((candidate) => isSignature(reading, facts, candidate));
}

/** `“It rained for a week.” —Ana Ruiz`, and nothing behind the name in its sentence. */
function isSignature(
  { tokens, classes }: Reading,
  { region }: RegionFacts,
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
  return cue.first === region.closer + 1 && mention.first === cue.last + 1 && ends;
}

/** `“REED: We never met.”`: a transcript in marks, each line with its speaker's name in capitals. */
function labelOf(
  { tokens, words, names }: Reading,
  { first, last }: MarkedRegion,
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
  { tokens }: Reading,
  { region, opening, before }: RegionFacts,
  previous: PreviousRegion | undefined,
): boolean {
  if (region.closed || opening === 0 || before === WordClass.colon || before === WordClass.comma)
    return false;
  const last = previous?.facts.region;
  const isNear =
    last !== undefined &&
    last.paragraph === region.paragraph &&
    tokens.sentenceOf[region.opener]! - tokens.sentenceOf[last.closer]! <= 2;
  return !isNear;
}
