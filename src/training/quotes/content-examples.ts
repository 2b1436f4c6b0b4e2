/** Examples for the models of indirect speech. */
import { type ContentCandidate, contentCandidates } from "../../quotes/content/content-candidates.ts";
import { contentFeatures } from "../../quotes/content/content-features.ts";
import { CUE_SALT_INDIRECT, cueFeatures } from "../../quotes/cues/cue-features.ts";
import type { ScoredCue } from "../../quotes/cues/score-cues.ts";
import { FeatureList } from "../../quotes/model/linear-model.ts";
import type { StoryAnalysis } from "../../quotes/story-analysis.ts";
import { type BinaryExample, type RankingExample, rowOf } from "./fit.ts";
import { type GoldStory, goldCues, type Pair } from "./gold.ts";

const features = new FeatureList();

/** Whether each cue introduces indirect speech. */
export function indirectExamples(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  gold: GoldStory,
): readonly BinaryExample[] {
  const yes = new Set<number>();
  for (const quote of gold.quotes)
    if (quote.kind === "indirect" && quote.cueClass === "speech")
      for (const index of goldCues(story, quote.cue)) yes.add(index);
  return cues.flatMap((cue, index) => {
    if (cue.probability === 0) return [];
    cueFeatures(story, cue, cue.source, cue.sourceProbability, features, CUE_SALT_INDIRECT);
    return { row: rowOf(features), yes: yes.has(index) };
  });
}

/** Which segment of its sentence each cue of indirect speech governs. */
export function contentExamples(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  gold: GoldStory,
): readonly RankingExample[] {
  const examples: RankingExample[] = [];
  for (const quote of gold.quotes) {
    if (quote.kind !== "indirect" || quote.cueClass !== "speech") continue;
    for (const index of goldCues(story, quote.cue)) {
      const cue = cues[index]!;
      const candidates = contentCandidates(story, cue);
      const fits = candidates.map((content) => similarity(story, content, quote.contentSpans));
      const best = Math.max(...fits);
      if (best < 0.5) continue;
      const rows = candidates.map((content) => {
        contentFeatures(story, cue, content, features);
        return rowOf(features);
      });
      examples.push({ rows, right: fits.map((fit) => fit >= Math.max(0.5, best - 0.05)) });
    }
  }
  return examples;
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
