import { cueFeatures } from "../../quotes/cues/cue-features.ts";
import { type ScoredCue, sourcesNear } from "../../quotes/cues/score-cues.ts";
import { prefilterFeatures, sourceFeatures } from "../../quotes/cues/source-features.ts";
import { FeatureList } from "../../quotes/model/linear-model.ts";
import type { StoryAnalysis } from "../../quotes/story-analysis.ts";
import { type BinaryExample, type RankingExample, rowOf } from "./fit.ts";
import { type GoldStory, goldCues, goldMentions } from "./gold.ts";

const features = new FeatureList();

/** Who is the source of each annotated cue. */
export function sourceExamples(story: StoryAnalysis, gold: GoldStory): readonly RankingExample[] {
  const examples: RankingExample[] = [];
  const seen = new Set<number>();
  for (const quote of gold.quotes) {
    for (const index of goldCues(story, quote.cue)) {
      if (seen.has(index)) continue;
      seen.add(index);
      const cue = story.cues[index]!;
      const near = sourcesNear(story, cue);
      const right = goldMentions(story, quote.source ?? []);
      const rows = near.map((mention) => {
        sourceFeatures(story, cue, mention, features);
        return rowOf(features);
      });
      sourceFeatures(story, cue, undefined, features);
      const flags = near.map((mention) => right.has(mention));
      if ((quote.source?.length ?? 0) > 0 && !flags.includes(true)) continue;
      examples.push({ rows: [...rows, rowOf(features)], right: [...flags, !flags.includes(true)] });
    }
  }
  return examples;
}

/** Whether each cue word may be a cue, by its neighbours. */
export function prefilterExamples(story: StoryAnalysis, gold: GoldStory): readonly BinaryExample[] {
  const yes = allGoldCues(story, gold);
  return story.cues.map((cue, index) => {
    prefilterFeatures(story, cue, features);
    return { row: rowOf(features), yes: yes.has(index) };
  });
}

/** The cues of annotated speech, and of all that stands in marks. */
function allGoldCues(story: StoryAnalysis, gold: GoldStory): ReadonlySet<number> {
  const found = new Set<number>();
  for (const quote of gold.quotes)
    if (quote.cueClass === "speech" || quote.kind !== "indirect")
      for (const index of goldCues(story, quote.cue)) found.add(index);
  return found;
}

/** Whether each cue word is a cue of speech. */
export function cueExamples(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  gold: GoldStory,
): readonly BinaryExample[] {
  const yes = allGoldCues(story, gold);
  return cues.flatMap((cue, index) => {
    if (cue.probability === 0) return [];
    cueFeatures(story, cue, cue.source, cue.sourceProbability, features);
    return { row: rowOf(features), yes: yes.has(index) };
  });
}
