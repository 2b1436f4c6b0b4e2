import type { ScoredCue } from "../../quotes/cues/score-cues.ts";
import { FeatureList } from "../../quotes/model/linear-model.ts";
import { spanFacts } from "../../quotes/speakers/span-facts.ts";
import {
  isNobody,
  type SpeakerCandidate,
  speakerCandidates,
} from "../../quotes/speakers/speaker-candidates.ts";
import { type PreviousSpan, speakerFeatures } from "../../quotes/speakers/speaker-features.ts";
import type { StoryAnalysis } from "../../quotes/story-analysis.ts";
import { type RankingExample, rowOf } from "./fit.ts";
import { type Attribution, firstOf, type GoldStory, goldMentions, goldSpans } from "./gold.ts";

const features = new FeatureList();

/** The attribution of each quoted span that is somebody's words. */
export function attributionBySpan(story: StoryAnalysis, gold: GoldStory): ReadonlyMap<number, Attribution> {
  const found = new Map<number, Attribution>();
  for (const quote of gold.quotes)
    for (const index of goldSpans(story, quote.quotedSpans)) found.set(index, quote);
  return found;
}

/** Who speaks in each quoted span, or that it is a term; the span before is taken as annotated. */
export function speakerExamples(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  gold: GoldStory,
): readonly RankingExample[] {
  const attributions = attributionBySpan(story, gold);
  const examples: RankingExample[] = [];
  let previous: PreviousSpan | undefined;
  story.spans.forEach((span, index) => {
    const quote = attributions.get(index);
    const facts = spanFacts(story, span);
    const candidates = speakerCandidates(story, cues, span, previous?.mention);
    const right = rightCandidates(story, candidates, quote);
    if (right.includes(true)) {
      const rows = candidates.map((candidate) => {
        speakerFeatures(story, cues, { facts, index, previous }, candidate, features);
        return rowOf(features);
      });
      examples.push({ rows, right });
    }
    if (quote !== undefined) previous = { facts, mention: firstOf(goldMentions(story, quote.source ?? [])) };
  });
  return examples;
}

function rightCandidates(
  story: StoryAnalysis,
  candidates: readonly SpeakerCandidate[],
  quote: Attribution | undefined,
): readonly boolean[] {
  if (quote === undefined) return candidates.map(({ via }) => via === "term");
  const mentions = goldMentions(story, quote.source ?? []);
  if (mentions.size === 0) return candidates.map(({ via }) => via === "none");
  return candidates.map((candidate) => !isNobody(candidate) && mentions.has(candidate.mention));
}
