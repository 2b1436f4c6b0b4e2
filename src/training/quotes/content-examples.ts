/** Examples for the model of indirect speech. */
import type { ContentCandidate } from "../../quotes/content/content-candidates.ts";
import { contentFeatures } from "../../quotes/content/content-features.ts";
import { type OtherCue, otherCues } from "../../quotes/content/other-cues.ts";
import { possibleContents } from "../../quotes/content/score-contents.ts";
import { CUE_SALT_CONTENT, CUE_SALT_INDIRECT, cueFeatures } from "../../quotes/cues/cue-features.ts";
import type { ScoredCue } from "../../quotes/cues/score-cues.ts";
import { FeatureList } from "../../quotes/model/linear-model.ts";
import type { StoryAnalysis } from "../../quotes/story-analysis.ts";
import { type BinaryExample, NOTHING, type RankingExample, type Row, rowOf } from "./fit.ts";
import { type Attribution, type GoldStory, goldCues, type Pair } from "./gold.ts";

const features = new FeatureList();
/** The model is asked about likelier cues only; it learns from some more. */
const MIN_CUE_PROBABILITY = 0.1;
/** Segments that share less with what is annotated are wrong. */
const MIN_SIMILARITY = 0.5;
/** Those that share hardly less than the best are as right. */
const TOLERANCE = 0.05;

/** Whether each cue introduces indirect speech. */
export function indirectExamples(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  gold: GoldStory,
): readonly BinaryExample[] {
  const annotated = indirectByCue(story, gold);
  return cues.flatMap((cue, index) => {
    if (cue.probability === 0) return [];
    cueFeatures(story, cue, cue.source, cue.sourceProbability, features, CUE_SALT_INDIRECT);
    return { row: rowOf(features), yes: annotated.has(index) };
  });
}

/** Which segment of its sentence each cue introduces as indirect speech, or none. */
export function contentExamples(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  gold: GoldStory,
): readonly RankingExample[] {
  const annotated = indirectByCue(story, gold);
  return cues.flatMap((cue, index) => {
    if (cue.probability < MIN_CUE_PROBABILITY) return [];
    const contents = possibleContents(story, cue);
    const spans = annotated.get(index)?.contentSpans ?? [];
    const fits = contents.map((content) => (spans.length === 0 ? 0 : similarity(story, content, spans)));
    const least = Math.max(MIN_SIMILARITY, Math.max(...fits) - TOLERANCE);
    const right = fits.map((fit) => fit >= least);
    const rows = contentRows(story, cue, contents, otherCues(story, cues, cue));
    return { rows: [...rows, NOTHING], right: [...right, !right.includes(true)] };
  });
}

/** The indirect speech of each cue that introduces some. */
function indirectByCue(story: StoryAnalysis, gold: GoldStory): ReadonlyMap<number, Attribution> {
  const found = new Map<number, Attribution>();
  for (const quote of gold.quotes)
    if (quote.kind === "indirect" && quote.cueClass === "speech")
      for (const index of goldCues(story, quote.cue)) found.set(index, quote);
  return found;
}

/** The features of each content with those of its cue. */
function contentRows(
  story: StoryAnalysis,
  cue: ScoredCue,
  contents: readonly ContentCandidate[],
  others: readonly OtherCue[],
): readonly Row[] {
  cueFeatures(story, cue, cue.source, cue.sourceProbability, features, CUE_SALT_CONTENT);
  const ofCue = rowOf(features);
  return contents.map((content) => {
    contentFeatures(story, cue, content, others, features);
    const own = rowOf(features);
    const row = new Int32Array(ofCue.length + own.length);
    row.set(ofCue);
    row.set(own, ofCue.length);
    return row;
  });
}

/** Shared characters by all characters, the segment taken from its first part to its last. */
function similarity({ tokens }: StoryAnalysis, { parts }: ContentCandidate, spans: readonly Pair[]): number {
  const start = tokens.start[parts[0]![0]]!;
  const end = tokens.end[parts.at(-1)![1]]!;
  let shared = 0;
  let total = 0;
  for (const [a, b] of spans) {
    shared += Math.max(0, Math.min(end, b) - Math.max(start, a));
    total += b - a;
  }
  return shared / (end - start + total - shared);
}
