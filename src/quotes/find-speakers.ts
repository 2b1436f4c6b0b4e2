import type { MarkedRegion } from "../text/quote-marks.ts";
import type { CueReading } from "./cue-sources.ts";
import { FeatureList, type LinearModel, scoreOf, softmax } from "./linear-model.ts";
import type { Reading } from "./reading.ts";
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
): readonly SpokenRegion[] {
  const features = new FeatureList();
  let previous: PreviousRegion | undefined;
  return reading.regions.map((region, index) => {
    const facts = regionFacts(reading, region);
    const candidates = speakerCandidates(reading, cues, region, previous?.mention);
    const probabilities = softmax(
      candidates.map((candidate) => {
        speakerFeatures(reading, cues, { facts, index, previous }, candidate, features);
        return scoreOf(model, features);
      }),
    );
    const useProbability = 1 - probabilities.at(-1)!;
    if (useProbability < leastSpeech(facts))
      return { region, use: "term", useProbability, chosen: NOBODY, probability: 1 };
    if (isCutOff(reading, facts, previous))
      return { region, use: "speech", useProbability: 1, chosen: NOBODY, probability: 0.9 };
    const spoken = probabilities.slice(0, -1);
    const best = Math.max(...spoken);
    const chosen = candidates[spoken.indexOf(best)]!;
    previous = { facts, mention: isNobody(chosen) ? undefined : chosen.mention };
    return { region, use: "speech", useProbability, chosen, probability: best / useProbability };
  });
}

const NOBODY: SpeakerCandidate = { via: "none" };

/** How likely speech must be: terms are no sentences, and a mark that nothing closes opens no term. */
function leastSpeech({ region, alone, upper, ending }: RegionFacts): number {
  if (!region.closed) return 0;
  return alone && upper && ending === 2 ? 0.1 : 0.5;
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
