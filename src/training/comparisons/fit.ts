/** Log-linear models of pairs, fitted by Adam on all examples at once (Kingma & Ba 2015), with L2; no chance is in it. */

import { featureNames } from "../../statistics/comparisons/ranking/feature-space.ts";
import type { PairModel, Weights } from "../../statistics/comparisons/ranking/pair-model.ts";
import { softmax } from "../../text/probability.ts";
import type { PairExample } from "./examples.ts";

/** Candidates with which of them is right; where none is, nothing stands for the right one, which scores 0. */
interface Ranking {
  readonly rows: readonly Int32Array[];
  readonly right: number | null;
}

const STEPS = 400;
const RATE = 0.05;
/** The strength of the prior on pairs, and on what type they are, of which fewer examples speak. */
const SHRINK = 4;
const SHRINK_OF_TYPE = 1;
/** How much stronger it is for each question more that a feature's answer is crossed with, since fewer examples speak of it. */
const CROSSED = 2;
const MIN_EXAMPLES = 4;

/** Learns which figure another is set against, whether that is a change, and which of the two is the earlier. */
export function fitPairs(examples: readonly PairExample[]): PairModel {
  const pairs = examples.flatMap(({ candidates }) => {
    const known = candidates.filter(({ isRight }) => isRight !== null);
    const right = known.findIndex(({ isRight }) => isRight);
    return known.length === 0
      ? []
      : [
          ranking(
            known.map(({ features }) => features),
            right,
          ),
        ];
  });
  const right = examples.flatMap(({ candidates }) => candidates.filter(({ isRight }) => isRight));
  const typed = right.filter(({ isChange }) => isChange !== null);
  const changes = typed.filter(({ isChange }) => isChange);
  return {
    pair: fit(pairs),
    change: fit(
      typed.map(({ features, isChange }) => ranking([features], isChange ? 0 : -1)),
      SHRINK_OF_TYPE,
    ),
    earlier: fit(
      changes.map(({ features, isSwapped }) => ranking([features], isSwapped ? 0 : -1)),
      SHRINK_OF_TYPE,
    ),
  };
}

function ranking(rows: readonly Int32Array[], right: number): Ranking {
  return { rows, right: right < 0 ? null : right };
}

function fit(examples: readonly Ranking[], shrink = SHRINK): Weights {
  const size = featureNames.length;
  const counts = new Int32Array(size);
  for (const { rows } of examples) for (const row of rows) for (const feature of row) counts[feature]!++;
  const weights = new Float64Array(size);
  const momentum = new Float64Array(size);
  const spread = new Float64Array(size);
  const gradient = new Float64Array(size);
  const prior = Float64Array.from(featureNames, (name) => shrink * CROSSED ** crossings(name));
  for (let step = 1; step <= STEPS; step++) {
    for (let f = 0; f < size; f++) gradient[f] = prior[f]! * weights[f]!;
    for (const example of examples) addGradient(example, weights, gradient);
    const rate = RATE * (1 - step / STEPS) + RATE / 50;
    for (let f = 0; f < size; f++) {
      if (counts[f]! < MIN_EXAMPLES) continue;
      momentum[f] = 0.9 * momentum[f]! + 0.1 * gradient[f]!;
      spread[f] = 0.99 * spread[f]! + 0.01 * gradient[f]! ** 2;
      const mean = momentum[f]! / (1 - 0.9 ** step);
      weights[f]! -= (rate * mean) / (Math.sqrt(spread[f]! / (1 - 0.99 ** step)) + 1e-6);
    }
  }
  return weights;
}

function crossings(name: string): number {
  return name.split("|").length - 1;
}

function addGradient({ rows, right }: Ranking, weights: Weights, gradient: Float64Array): void {
  const shares = softmax([...rows.map((row) => scoreOf(weights, row)), 0]);
  rows.forEach((row, i) => {
    const error = shares[i]! - (i === right ? 1 : 0);
    for (const feature of row) gradient[feature]! += error;
  });
}

function scoreOf(weights: Weights, row: Int32Array): number {
  let sum = 0;
  for (const feature of row) sum += weights[feature]!;
  return sum;
}
