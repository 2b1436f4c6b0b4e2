/**
 * Trains the models of the quotes stage. Later models see what earlier ones say, so they are trained on what those
 * say of stories they were not trained on (cross-fitting).
 */
import type { Language } from "../../english/english.ts";
import { type ScoredCue, scoreCues } from "../../quotes/cues/score-cues.ts";
import { tableOf, type Weights } from "../../quotes/model/model-file.ts";
import type { StoryAnalysis } from "../../quotes/story-analysis.ts";
import { antecedentExamples } from "./antecedent-examples.ts";
import { contentExamples, indirectExamples } from "./content-examples.ts";
import { cueExamples, prefilterExamples, sourceExamples } from "./cue-examples.ts";
import { type FitOptions, fitBinary, fitRanking } from "./fit.ts";
import type { Chain, GoldStory } from "./gold.ts";
import { speakerExamples } from "./speaker-examples.ts";

/** An annotated story and how the quotes stage reads it. */
export interface AnnotatedStory {
  readonly gold: GoldStory;
  readonly story: StoryAnalysis;
  readonly language: Language;
  readonly chains: readonly Chain[];
}

const FOLDS = 3;
/** Large enough that no weight is left out. */
const WORKING_BITS = 21;
const options: FitOptions = { epochs: 5, rate: 0.1, decay: 1e-5, least: 2 };

/** A segment has many candidates and each of them many features: rarer ones would crowd the table. */
const contentOptions: FitOptions = { ...options, least: 3 };

/** The weights of all models, by feature hash; `own` are examples from which only the speaker model learns. */
export function trainModels(stories: readonly AnnotatedStory[], own: readonly AnnotatedStory[]): Weights {
  const [cues, ownCues] = crossFittedCues(stories, own);
  const speakers = (taught: readonly AnnotatedStory[], read: readonly (readonly ScoredCue[])[]) =>
    taught.flatMap(({ story, gold }, i) => speakerExamples(story, read[i]!, gold));
  const examples = (make: typeof cueExamples) =>
    fitBinary(
      stories.flatMap(({ story, gold }, i) => make(story, cues[i]!, gold)),
      options,
    );
  return merged(
    fitSources(stories),
    examples(cueExamples),
    fitRanking([...speakers(stories, cues), ...speakers(own, ownCues)], options),
    fitRanking(
      stories.flatMap((each, i) => antecedentExamples(each, cues[i]!)),
      options,
    ),
    examples(indirectExamples),
    fitRanking(
      stories.flatMap(({ story, gold }, i) => contentExamples(story, cues[i]!, gold)),
      contentOptions,
    ),
  );
}

function merged(...parts: readonly Weights[]): Weights {
  return new Map(parts.flatMap((part) => [...part]));
}

/** The first glance at cues and the ranking of their sources. */
function fitSources(stories: readonly AnnotatedStory[]): Weights {
  return merged(
    fitBinary(
      stories.flatMap(({ story, gold }) => prefilterExamples(story, gold)),
      options,
    ),
    fitRanking(
      stories.flatMap(({ story, gold }) => sourceExamples(story, gold)),
      options,
    ),
  );
}

/** Every story's cues as models read them that never saw the story. */
function crossFittedCues(
  stories: readonly AnnotatedStory[],
  own: readonly AnnotatedStory[],
): readonly [of: readonly (readonly ScoredCue[])[], ofOwn: readonly (readonly ScoredCue[])[]] {
  const sources = folds(stories).map(({ others }) => fitSources(others));
  const withSources = heldOut(stories, sources);
  const at = new Map(stories.map((each, i) => [each, i]));
  const all = folds(stories).map(({ others }, fold) => {
    const asked = others.flatMap((each) => cueExamples(each.story, withSources[at.get(each)!]!, each.gold));
    return merged(sources[fold]!, fitBinary(asked, options));
  });
  return [heldOut(stories, all), heldOut(own, all)];
}

/** Each fold's other stories. */
export function folds<T>(
  items: readonly T[],
  count: number = FOLDS,
): readonly { readonly others: readonly T[] }[] {
  return Array.from({ length: count }, (_, fold) => ({ others: items.filter((_, i) => i % count !== fold) }));
}

/** The cues of every story, read with the weights of the fold that left the story out. */
function heldOut(
  stories: readonly AnnotatedStory[],
  weights: readonly Weights[],
): readonly (readonly ScoredCue[])[] {
  const models = weights.map((part) => tableOf(part, WORKING_BITS));
  return stories.map(({ story }, i) => scoreCues(story, models[i % models.length]!));
}
