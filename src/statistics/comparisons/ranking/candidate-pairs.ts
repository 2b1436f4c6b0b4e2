/** The figures before one that it may be set against. */
import type { Tokens } from "../../../text/tokens.ts";
import type { Figure } from "../figure.ts";
import { type Context, contextOf } from "./contexts.ts";
import type { Pair } from "./pair.ts";
import { levelOf, mayPair, relationOf } from "./relation.ts";

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
      const relation = relationOf(left.statistic, right.statistic);
      const level = levelOf(relation);
      const scope = Math.min(2, apart);
      pairs.push({ tokens, figures, left: at(left), right: at(right), relation, level, scope });
    }
    return pairs;
  };
}
