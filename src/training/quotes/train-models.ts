/**
 * Trains the models of the quotes room. Later models see what earlier ones say, so they are trained on what those
 * say of stories they were not trained on (cross-fitting).
 */
import type { Language } from "../../english/english.ts";
import { type CueReading, readCues } from "../../quotes/cue-sources.ts";
import { tableOf, type Weights } from "../../quotes/model-file.ts";
import type { Reading } from "../../quotes/reading.ts";
import {
  antecedentChoices,
  contentChoices,
  cueQuestions,
  glanceQuestions,
  indirectQuestions,
  sourceChoices,
  speakerChoices,
} from "./choices.ts";
import { type FitOptions, fitChoices, fitQuestions } from "./fit.ts";
import type { Chain, GoldStory } from "./gold.ts";

/** An annotated story and how the quotes room reads it. */
export interface Lesson {
  readonly gold: GoldStory;
  readonly reading: Reading;
  readonly language: Language;
  readonly chains: readonly Chain[];
}

const FOLDS = 3;
/** Large enough that no weight is left out. */
const WORKING_BITS = 21;
const options: FitOptions = { epochs: 5, rate: 0.1, decay: 1e-5, least: 2 };

/** The weights of all models, by feature hash; `own` are examples from which only the speaker model learns. */
export function trainModels(lessons: readonly Lesson[], own: readonly Lesson[]): Weights {
  const [cues, ownCues] = crossFittedCues(lessons, own);
  const speakers = (taught: readonly Lesson[], read: readonly (readonly CueReading[])[]) =>
    taught.flatMap(({ reading, gold }, i) => speakerChoices(reading, read[i]!, gold));
  const questions = (make: typeof cueQuestions) =>
    fitQuestions(
      lessons.flatMap(({ reading, gold }, i) => make(reading, cues[i]!, gold)),
      options,
    );
  return merged(
    fitSources(lessons),
    questions(cueQuestions),
    fitChoices([...speakers(lessons, cues), ...speakers(own, ownCues)], options),
    fitChoices(
      lessons.flatMap((lesson, i) => antecedentChoices(lesson, cues[i]!)),
      options,
    ),
    questions(indirectQuestions),
    fitChoices(
      lessons.flatMap(({ reading, gold }, i) => contentChoices(reading, cues[i]!, gold)),
      options,
    ),
  );
}

function merged(...parts: readonly Weights[]): Weights {
  return new Map(parts.flatMap((part) => [...part]));
}

/** The first glance at cues and the ranking of their sources. */
function fitSources(lessons: readonly Lesson[]): Weights {
  return merged(
    fitQuestions(
      lessons.flatMap(({ reading, gold }) => glanceQuestions(reading, gold)),
      options,
    ),
    fitChoices(
      lessons.flatMap(({ reading, gold }) => sourceChoices(reading, gold)),
      options,
    ),
  );
}

/** Every story's cues as models read them that never saw the story. */
function crossFittedCues(
  lessons: readonly Lesson[],
  own: readonly Lesson[],
): readonly [of: readonly (readonly CueReading[])[], ofOwn: readonly (readonly CueReading[])[]] {
  const sources = folds(lessons).map(({ others }) => fitSources(others));
  const withSources = heldOut(lessons, sources);
  const at = new Map(lessons.map((lesson, i) => [lesson, i]));
  const all = folds(lessons).map(({ others }, fold) => {
    const asked = others.flatMap((lesson) =>
      cueQuestions(lesson.reading, withSources[at.get(lesson)!]!, lesson.gold),
    );
    return merged(sources[fold]!, fitQuestions(asked, options));
  });
  return [heldOut(lessons, all), heldOut(own, all)];
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
  lessons: readonly Lesson[],
  weights: readonly Weights[],
): readonly (readonly CueReading[])[] {
  const models = weights.map((part) => tableOf(part, WORKING_BITS));
  return lessons.map(({ reading }, i) => readCues(reading, models[i % models.length]!));
}
