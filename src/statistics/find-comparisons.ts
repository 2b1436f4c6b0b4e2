import type { Comparison, Statistic } from "../model/result.ts";
import type { Tokens } from "../text/tokens.ts";

/** The pairs of statistics that the story sets against each other. */
export function findComparisons(_tokens: Tokens, _statistics: readonly Statistic[]): readonly Comparison[] {
  return [];
}
