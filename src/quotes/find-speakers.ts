import type { MarkedRegion } from "../text/quote-marks.ts";
import type { CueReading } from "./cue-sources.ts";
import { FeatureList, type LinearModel, scoreOf, softmax } from "./linear-model.ts";
import type { Reading } from "./reading.ts";
import { regionFacts } from "./region-facts.ts";
import { isNobody, type SpeakerCandidate, speakerCandidates } from "./speaker-candidates.ts";
import { type PreviousRegion, speakerFeatures } from "./speaker-features.ts";

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
    const termProbability = probabilities.at(-1)!;
    if (termProbability > MOST_TERM)
      return {
        region,
        use: "term",
        useProbability: 1 - termProbability,
        chosen: { via: "none" },
        probability: 1,
      };
    const spoken = probabilities.slice(0, -1);
    const best = Math.max(...spoken);
    const chosen = candidates[spoken.indexOf(best)]!;
    previous = { facts, mention: isNobody(chosen) ? undefined : chosen.mention };
    return {
      region,
      use: "speech",
      useProbability: 1 - termProbability,
      chosen,
      probability: best / (1 - termProbability),
    };
  });
}

/** Regions likelier than this to be a term are one. */
const MOST_TERM = 0.5;
