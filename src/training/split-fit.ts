/** Fits both passes of the border model. */
import {
  type BorderModel,
  candidateBetween,
  candidateGaps,
  findBorders,
  firstPass,
  isHard,
} from "../split/borders.ts";
import { gapFeatures, gapRow } from "../split/gap-features.ts";
import { Regime } from "../split/layout.ts";
import type { Weights } from "../split/score.ts";
import { segmentFeatures, segmentRow } from "../split/segment-features.ts";
import { type Example, type FitOptions, fitLogistic } from "./logistic.ts";
import type { LabelledDump } from "./split-labelled.ts";

const GROUPS = Object.keys(Regime).length;
/** Log-odds above which other gaps count as neighbours when the second pass is learned: early and late rounds. */
const CONTEXTS = [-9, -1, 1];
const firstOptions: FitOptions = {
  groups: GROUPS,
  epochs: 8,
  rate: 0.03,
  shrinkShared: 2e-6,
  shrinkOwn: 2e-5,
  seed: 1,
};
const secondOptions: FitOptions = { ...firstOptions, epochs: 12, seed: 2 };

export function fitBorders(dumps: readonly LabelledDump[]): BorderModel {
  const halves = Array.from({ length: 2 }, (_, half) =>
    fitFirst(dumps.filter((_, place) => place % 2 !== half)),
  );
  return { gaps: fitFirst(dumps), segments: fitSecond(dumps, halves) };
}

function fitFirst(dumps: readonly LabelledDump[]): Weights {
  const examples: Example[] = [];
  for (const { doc, isExport, borders, weight } of dumps) {
    if (isExport) continue;
    for (let gap = 1; gap < doc.body.count; gap++) {
      if (isHard(doc, gap)) continue;
      const row = gapRow(doc, gap, new Float64Array(gapFeatures.length));
      examples.push({ row, group: doc.layout.regime, answer: borders.has(gap), weight });
    }
  }
  return fitLogistic(examples, firstOptions);
}

/**
 * Learns the second pass from first passes by weights that never saw the dump: first between the borders that should be
 * there, then also between those that the model itself would choose (Ross et al. 2011), whose mistakes it must bear.
 */
function fitSecond(dumps: readonly LabelledDump[], halves: readonly Weights[]): Weights {
  const judged = dumps
    .filter(({ isExport }) => !isExport)
    .map((labelled, place) => ({ labelled, gaps: halves[place % halves.length]! }));
  const examples = judged.flatMap(({ labelled, gaps }) => {
    const odds = firstPass(labelled.doc, gaps);
    return CONTEXTS.flatMap((level) => {
      const context = candidateGaps(odds).filter((gap) => odds[gap]! > level || labelled.borders.has(gap));
      return examplesBetween(labelled, odds, context);
    });
  });
  const segments = fitLogistic(examples, secondOptions);
  const chosen = judged.flatMap(({ labelled, gaps }) => {
    const context = findBorders(labelled.doc, { gaps, segments }, 0).map(({ at }) => at);
    return examplesBetween(labelled, firstPass(labelled.doc, gaps), context);
  });
  return fitLogistic([...examples, ...chosen], secondOptions);
}

/** An example of each gap worth a second pass, between those neighbours of it that the context holds. */
function examplesBetween(
  { doc, borders, weight }: LabelledDump,
  odds: Float64Array,
  context: readonly number[],
): readonly Example[] {
  return candidateGaps(odds)
    .filter((gap) => !isHard(doc, gap))
    .map((gap) => {
      const from = context.findLast((other) => other < gap) ?? 0;
      const to = context.find((other) => other > gap) ?? odds.length;
      const row = new Float64Array(segmentFeatures.length);
      segmentRow(doc, candidateBetween(odds, from, gap, to), row);
      const { regime: group } = doc.layout;
      return { row, group, answer: borders.has(gap), weight: weight / (CONTEXTS.length + 1) };
    });
}
