import { createLanguage } from "../../src/english/compromise.ts";
import { indexNames } from "../../src/entities/name-index.ts";
import type { Comparison, Names, Statistic } from "../../src/model/result.ts";
import { findComparisons } from "../../src/statistics/find-comparisons.ts";
import { findStatistics } from "../../src/statistics/find-statistics.ts";
import { scan } from "../../src/text/scanner.ts";

const language = createLanguage();

export const nobody: Names = { people: [], places: [], organizations: [] };

export interface Figures {
  readonly statistics: readonly Statistic[];
  readonly comparisons: readonly Comparison[];
}

/** What this module alone finds in a text; names are another module's, and given where they matter. */
export function readFigures(text: string, names: Names = nobody): Figures {
  const tokens = scan(text);
  const statistics = findStatistics(tokens, indexNames(tokens, names), language);
  return { statistics, comparisons: findComparisons(tokens, statistics, language) };
}

/** The same with those pairs that a rule finds, whatever learned weights make of them. */
export function readByRules(text: string): Figures {
  const tokens = scan(text);
  const statistics = findStatistics(tokens, indexNames(tokens, nobody), language);
  return { statistics, comparisons: findComparisons(tokens, statistics, language, false, null) };
}
