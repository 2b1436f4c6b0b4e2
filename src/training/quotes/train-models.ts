/**
 * Trains the models of the quotes room. Later models see what earlier ones say, so they are trained on what those
 * say of stories they were not trained on (cross-fitting).
 */
import { type CueReading, readCues } from "../../quotes/cue-sources.ts";
import type { LinearModel } from "../../quotes/linear-model.ts";
import type { Reading } from "../../quotes/reading.ts";
import type { Appearance } from "../../quotes/referents.ts";
import { antecedentChoices, cueQuestions, sourceChoices, speakerChoices, useQuestions } from "./choices.ts";
import { type Fit, type FitOptions, fitChoices, fitQuestions, startFit } from "./fit.ts";
import type { Chain, GoldStory } from "./gold.ts";

/** An annotated story and how the quotes room reads it. */
export interface Lesson {
  readonly gold: GoldStory;
  readonly reading: Reading;
  readonly appearances: readonly Appearance[];
  readonly chains: readonly Chain[];
}

const FOLDS = 3;
export const BITS = 18;
const choice: FitOptions = { epochs: 5, rate: 0.1, decay: 1e-5 };
const question: FitOptions = { epochs: 5, rate: 0.1, decay: 1e-5 };

/** One table with the weights of all models. */
export function trainModels(lessons: readonly Lesson[]): Fit {
  const cues = crossFittedCues(lessons);
  const fit = startFit(BITS);
  fitChoices(fit, lessons.flatMap(sourceLessons), choice);
  fitQuestions(
    fit,
    lessons.flatMap((lesson, i) => cueQuestions(lesson.reading, cues[i]!, lesson.gold)),
    question,
  );
  fitQuestions(
    fit,
    lessons.flatMap((lesson, i) => useQuestions(lesson.reading, cues[i]!, lesson.gold)),
    question,
  );
  fitChoices(
    fit,
    lessons.flatMap((lesson, i) => speakerChoices(lesson.reading, cues[i]!, lesson.gold)),
    choice,
  );
  fitChoices(fit, lessons.flatMap(antecedentChoices), choice);
  return fit;
}

export function modelOf({ weights }: Fit): LinearModel {
  return { weights, scale: 1 };
}

function sourceLessons({ reading, gold }: Lesson) {
  return sourceChoices(reading, gold);
}

/** Every story's cues as models read them that never saw the story. */
function crossFittedCues(lessons: readonly Lesson[]): readonly (readonly CueReading[])[] {
  const withSources = acrossFolds(lessons, (others) => {
    const fit = startFit(BITS);
    fitChoices(fit, others.flatMap(sourceLessons), choice);
    return fit;
  });
  const at = new Map(lessons.map((lesson, i) => [lesson, i]));
  return acrossFolds(lessons, (others) => {
    const fit = startFit(BITS);
    fitChoices(fit, others.flatMap(sourceLessons), choice);
    const questions = others.flatMap((lesson) =>
      cueQuestions(lesson.reading, withSources[at.get(lesson)!]!, lesson.gold),
    );
    fitQuestions(fit, questions, question);
    return fit;
  });
}

function acrossFolds(
  lessons: readonly Lesson[],
  train: (others: readonly Lesson[]) => Fit,
): readonly (readonly CueReading[])[] {
  const found: (readonly CueReading[])[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = modelOf(train(lessons.filter((_, i) => i % FOLDS !== fold)));
    lessons.forEach(({ reading }, i) => {
      if (i % FOLDS === fold) found[i] = readCues(reading, model);
    });
  }
  return found;
}
