/** Which of the figures before one it is set against, by learned weights: they share the probability with “none”. */

import { logistic, softmax } from "../../../text/probability.ts";
import { type Tokens, wordAt } from "../../../text/tokens.ts";
import { wordSet } from "../../../text/word-table.ts";
import { isMonth, weekdays } from "../../exclusions/calendar.ts";
import { isCapital, isIn } from "../../token-tests.ts";
import { turnBetween, turnWord } from "../clauses.ts";
import type { Figure, Reason } from "../figure.ts";
import { isPollSentence } from "../polls.ts";
import { isNumberOfOthers } from "../references.ts";
import type { Partner } from "../ruled-partner.ts";
import type { Pair } from "./pair.ts";
import { pairFeatures } from "./pair-features.ts";
import { type PairModel, scoreOf } from "./pair-model.ts";

/** How probable a pair must be that no rule finds, and below what a rule's is taken for a mistake. */
export const MIN_PROBABILITY = 0.5;
/** The same of durations, of bounds ("up to 40"), of numbers that name nothing or different things, and of a noun left out in one sentence, which stand together by chance more often. */
export const MIN_OF_LOOSE = 0.65;
export const MIN_OF_RULE = 0.06;

/** A pair with how probable it is among those of its later figure. */
export interface RankedPair {
  readonly pair: Pair;
  readonly features: readonly number[];
  readonly probability: number;
}

/** The pairs of one figure that are not out of the question. */
export function rankPairs(pairs: readonly Pair[], { pair: weights }: PairModel): readonly RankedPair[] {
  if (pairs.length === 0) return [];
  const rows = pairs.map(pairFeatures);
  const shares = softmax([...rows.map((features) => scoreOf(weights, features)), 0]);
  return pairs
    .map((pair, i) => ({ pair, features: rows[i]!, probability: shares[i]! }))
    .filter(({ probability }) => probability >= MIN_OF_RULE);
}

/** The partner that a rule found, where it is one of those; else the most probable one. */
export function rankedPartner(
  tokens: Tokens,
  ranked: readonly RankedPair[],
  ruled: Partner | null,
  model: PairModel,
): Partner | null {
  if (ruled !== null && ranked.some(({ pair }) => pair.left.figure === ruled.left)) return ruled;
  const likely = ranked.filter(({ pair }) => !isOfOthers(tokens, pair));
  if (likely.length === 0) return null;
  const best = likely.reduce((a, b) => (b.probability > a.probability ? b : a));
  if (best.probability < (isLoose(best.pair) ? MIN_OF_LOOSE : MIN_PROBABILITY)) return null;
  return { left: best.pair.left.figure, reason: reasonOf(tokens, best, model) };
}

/** Weights hardly see what "the number of injured" is of. */
function isOfOthers(tokens: Tokens, { left: { figure: left }, right: { figure: right } }: Pair): boolean {
  return isNumberOfOthers(tokens, turnBetween(tokens, left, right) ?? left.last, left, right);
}

function isLoose({ relation, right, scope }: Pair): boolean {
  if (relation === "elided-same" && scope === 0) return true;
  if (right.figure.statistic.modifier === "<=") return true;
  return relation === "bare" || relation === "other" || right.figure.statistic.kind === "duration";
}

function reasonOf(tokens: Tokens, { pair, features }: RankedPair, model: PairModel): Reason {
  const { left, right, relation } = pair;
  // What counts different things is no change of one.
  const isOfOther = relation === "other" || isAnothers(tokens, right.figure);
  const isChange = !isOfOther && logistic(scoreOf(model.change, features)) >= 0.5;
  const isPoll = left.figure.statistic.kind === "percent" && isPollSentence(tokens, left.figure.sentence);
  return {
    rule: "ranked",
    type: isChange ? "change" : isPoll ? "poll" : "contrast",
    cue: cueOf(tokens, left.figure, right.figure),
    swapped: isChange && logistic(scoreOf(model.earlier, features)) >= 0.5,
  };
}

/** "more than Thailand's 7.6 million", but "more than April's 58,000": the figure of somebody else. */
function isAnothers(tokens: Tokens, { first }: Figure): boolean {
  const owner = first - 2;
  if (!isIn(tokens, first - 1, owning) || !isCapital(tokens, owner)) return false;
  return !isMonth(tokens, owner) && !isIn(tokens, owner, weekdays);
}
const owning = wordSet("'s");

/** The word that the clause of the second figure opens with. */
function cueOf(tokens: Tokens, left: Figure, right: Figure): string {
  const turn = turnBetween(tokens, left, right);
  return turn === null ? wordAt(tokens, Math.max(left.last + 1, right.first - 1)) : turnWord(tokens, turn);
}
