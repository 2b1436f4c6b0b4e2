import type { MarkedRegion } from "../text/quote-marks.ts";
import type { CueReading } from "./cue-sources.ts";
import { FeatureList, type LinearModel, logistic, scoreOf, softmax } from "./linear-model.ts";
import type { Reading } from "./reading.ts";
import { regionFacts } from "./region-facts.ts";
import { type SpeakerCandidate, speakerCandidates } from "./speaker-candidates.ts";
import { type PreviousRegion, speakerFeatures } from "./speaker-features.ts";
import { useFeatures } from "./use-features.ts";

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
    useFeatures(reading, cues, facts, index, features);
    const useProbability = logistic(scoreOf(model, features));
    if (useProbability < 0.5)
      return { region, use: "term", useProbability, chosen: { via: "none" }, probability: 1 };
    const candidates = speakerCandidates(reading, cues, region, previous?.mention);
    const probabilities = softmax(
      candidates.map((candidate) => {
        speakerFeatures(reading, facts, candidate, previous, features);
        return scoreOf(model, features);
      }),
    );
    const probability = Math.max(...probabilities);
    const chosen = candidates[probabilities.indexOf(probability)]!;
    previous = { facts, mention: chosen.via === "none" ? undefined : chosen.mention };
    return { region, use: "speech", useProbability, chosen, probability };
  });
}
