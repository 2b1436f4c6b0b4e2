/** Indirect speech: what cues govern that is in no marks. */

import { type ContentCandidate, contentCandidates } from "./content-candidates.ts";
import { contentFeatures } from "./content-features.ts";
import { CUE_SALT_INDIRECT, cueFeatures } from "./cue-features.ts";
import type { CueReading } from "./cue-sources.ts";
import type { SpokenRegion } from "./find-speakers.ts";
import { isSaid, withoutLead } from "./indirect-content.ts";
import { type FeatureList, type LinearModel, logistic, scoreOf } from "./linear-model.ts";
import { indexFrom, type Reading } from "./reading.ts";

/** What somebody said without marks. */
export interface IndirectSpeech {
  readonly cue: CueReading;
  readonly content: ContentCandidate;
  readonly probability: number;
}

/** Words less likely to be cues than this are not asked again. */
const LEAST_CUE = 0.2;
/** Cues less likely than this introduce nothing: precision is worth more here than the last find. */
const LEAST_LIKELY = 0.35;

/** The indirect speech of a story in text order; `spoken` are its marked regions. */
export function findIndirect(
  reading: Reading,
  cues: readonly CueReading[],
  spoken: readonly SpokenRegion[],
  model: LinearModel,
  features: FeatureList,
): readonly IndirectSpeech[] {
  const taken = takenCues(spoken);
  const found: IndirectSpeech[] = [];
  for (const cue of cues) {
    if (taken.has(cue.first) || cue.probability < LEAST_CUE) continue;
    cueFeatures(reading, cue, cue.source, cue.sourceProbability, features, CUE_SALT_INDIRECT);
    const probability = logistic(scoreOf(model, features));
    if (probability < LEAST_LIKELY) continue;
    const content = bestContent(reading, cue, model, features);
    if (content === undefined || isMarked(reading, spoken, content)) continue;
    if (isSaid(reading, cue, content))
      found.push({ cue, content: withoutLead(reading, cue, content), probability });
  }
  return withoutNested(found);
}

/** The cues that already have their words in marks. */
function takenCues(spoken: readonly SpokenRegion[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { chosen } of spoken) if (chosen.via === "cue") taken.add(chosen.cue.first);
  return taken;
}

function bestContent(
  reading: Reading,
  cue: CueReading,
  model: LinearModel,
  features: FeatureList,
): ContentCandidate | undefined {
  let best: ContentCandidate | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const content of contentCandidates(reading, cue)) {
    contentFeatures(reading, cue, content, features);
    const score = scoreOf(model, features);
    if (score <= most) continue;
    best = content;
    most = score;
  }
  return best;
}

/** Whether the stretch is for the most part in marks already. */
function isMarked(
  { regions, starts }: Reading,
  spoken: readonly SpokenRegion[],
  { parts }: ContentCandidate,
): boolean {
  const [first] = parts[0]!;
  const last = parts.at(-1)![1];
  let marked = 0;
  for (let i = Math.max(0, indexFrom(starts.regions, first) - 1); i < regions.length; i++) {
    const region = regions[i]!;
    if (region.first > last) break;
    if (spoken[i]!.use === "speech")
      marked += Math.max(0, Math.min(region.last, last) - Math.max(region.first, first) + 1);
  }
  return marked * 2 > last - first + 1;
}

/** Of stretches inside one another the outermost: what a quoted person quotes is part of their words. */
function withoutNested(found: readonly IndirectSpeech[]): readonly IndirectSpeech[] {
  const kept: IndirectSpeech[] = [];
  for (const speech of found) {
    const previous = kept.at(-1);
    const inside =
      previous !== undefined &&
      speech.content.parts[0]![0] >= previous.content.parts[0]![0] &&
      speech.content.parts.at(-1)![1] <= previous.content.parts.at(-1)![1];
    if (!inside) kept.push(speech);
  }
  return kept;
}
