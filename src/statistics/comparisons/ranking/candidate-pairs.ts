/** The figures before one that it may be set against. */
import type { Tokens } from "../../../text/tokens.ts";
import { isMark } from "../../token-tests.ts";
import { type Figure, isComparable } from "../figure.ts";
import { isWhole } from "../ruled-partner.ts";
import { type Context, contextOf } from "./contexts.ts";
import type { Pair } from "./pair.ts";
import { isBare, levelOf, mayPair, relationOf } from "./relation.ts";
import { areUnlike } from "./unlike.ts";

/** How far back, in figures, tokens and sentences. */
const MAX_BACK = 10;
const MAX_DISTANCE = 160;
const MAX_SENTENCES = 6;

/** Gives the pairs of a story's figure with those before it, the nearest first. */
export type CandidatePairs = (right: Figure) => readonly Pair[];

/** The candidates of a story; what stands around a figure is read once, and only where it has some. */
export function candidatePairs(tokens: Tokens, figures: readonly Figure[]): CandidatePairs {
  const contexts: Context[] = [];
  const at = (figure: Figure) => {
    contexts[figure.index] ??= contextOf(tokens, figure, figures);
    return contexts[figure.index]!;
  };
  return (right) => {
    const pairs: Pair[] = [];
    for (let i = right.index - 1; i >= Math.max(0, right.index - MAX_BACK); i--) {
      const left = figures[i]!;
      const apart = right.sentence - left.sentence;
      if (right.first - left.last > MAX_DISTANCE || apart > MAX_SENTENCES) break;
      if (!mayPair(left.statistic, right.statistic)) continue;
      if (isOneOfOther(tokens, left, right) || isAge(tokens, right) || isAge(tokens, left)) continue;
      if (areUnlike(tokens, left, right)) continue;
      const relation = relationOf(left.statistic, right.statistic);
      const level = levelOf(relation);
      const scope = Math.min(2, apart);
      pairs.push({ tokens, figures, left: at(left), right: at(right), relation, level, scope });
    }
    return pairs;
  };
}

/** Whether one is a part of the other or the same once more. */
function isOneOfOther(tokens: Tokens, left: Figure, right: Figure): boolean {
  return isWhole(tokens, left, right) || isConversion(tokens, left, right);
}

/** "500 miles (800 km)": the first once more in another unit. */
function isConversion(tokens: Tokens, left: Figure, right: Figure): boolean {
  return (
    right.first === left.last + 2 &&
    isMark(tokens, left.last + 1, "(") &&
    !isComparable(left.statistic, right.statistic)
  );
}

const MAX_AGE = 120;

/** "Amadou, 52, and Osei, 31, run the bakery": a small bare number between commas is an age. */
function isAge(tokens: Tokens, { first, last, statistic }: Figure): boolean {
  const isSmall = isBare(statistic) && (statistic.value ?? MAX_AGE) < MAX_AGE;
  return isSmall && isMark(tokens, first - 1, ",") && isMark(tokens, last + 1, ",");
}
