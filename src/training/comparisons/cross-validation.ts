/** How well pairs are found in texts of authors that training has not seen. */

import { type PairModel, scoreOf } from "../../statistics/comparisons/ranking/pair-model.ts";
import { MIN_OF_RULE } from "../../statistics/comparisons/ranking/ranked-partner.ts";
import { logistic, softmax } from "../../text/probability.ts";
import type { Candidate, PairExample } from "./examples.ts";
import { fitPairs } from "./fit.ts";

/** Of what is found as pairs: how many are right, wrong, and missed; of the right ones how many have their type and order. */
interface Tally {
  right: number;
  wrong: number;
  missed: number;
  typed: number;
  ofTyped: number;
}

const THRESHOLDS = [0.4, 0.5, 0.6, 0.7, 0.8];

/** A line for each source left out: rules alone, and rules with the model at several thresholds. */
export function crossValidate(examples: readonly PairExample[]): readonly string[] {
  const sources = [...new Set(examples.map(({ source }) => source))];
  return sources.map((source) => {
    const model = fitPairs(examples.filter((example) => example.source !== source));
    // What counts more often in training is asked once.
    const held = [...new Set(examples.filter((example) => example.source === source))];
    const ruled = tally(held, model, 2);
    const joined = THRESHOLDS.map((threshold) => shown(tally(held, model, threshold)));
    return [source.padEnd(12), `rules ${shown(ruled)}`, ...joined].join(" | ");
  });
}

function shown({ right, wrong, missed, typed, ofTyped }: Tally): string {
  return `${right} right, ${wrong} wrong, ${missed} missed, typed ${typed}/${ofTyped}`;
}

function tally(held: readonly PairExample[], model: PairModel, threshold: number): Tally {
  const sum: Tally = { right: 0, wrong: 0, missed: 0, typed: 0, ofTyped: 0 };
  for (const { candidates } of held) {
    const chosen = choose(candidates, model, threshold);
    if (chosen?.isRight) {
      sum.right++;
      count(chosen, model, sum);
    } else if (chosen?.isRight === false) sum.wrong++;
    if (candidates.some(({ isRight }) => isRight) && !chosen?.isRight) sum.missed++;
  }
  return sum;
}

function choose(candidates: readonly Candidate[], { pair }: PairModel, threshold: number): Candidate | null {
  const shares = softmax([...candidates.map(({ features }) => scoreOf(pair, [...features])), 0]);
  const ruled = candidates.findIndex(({ isRuled }) => isRuled);
  if (ruled >= 0 && shares[ruled]! >= MIN_OF_RULE) return candidates[ruled]!;
  const best = candidates.reduce((a, _, i) => (shares[i]! > shares[a]! ? i : a), 0);
  return shares[best]! >= threshold ? candidates[best]! : null;
}

function count({ features, isChange, isSwapped, isRuled }: Candidate, model: PairModel, sum: Tally): void {
  if (isChange === null || isRuled) return;
  const row = [...features];
  const saysChange = logistic(scoreOf(model.change, row)) >= 0.5;
  const saysSwapped = logistic(scoreOf(model.earlier, row)) >= 0.5;
  sum.ofTyped++;
  if (saysChange === isChange && (!isChange || saysSwapped === isSwapped)) sum.typed++;
}
