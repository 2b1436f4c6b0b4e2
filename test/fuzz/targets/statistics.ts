/** A story and its names → its figures, and which are set against each other. */
import { findComparisons } from "../../../src/statistics/find-comparisons.ts";
import { findStatistics } from "../../../src/statistics/find-statistics.ts";
import { assertResult } from "../../invariants.ts";
import { storyOf } from "../../story-of.ts";
import { readingOf, theTools } from "../reading-of.ts";

export async function fuzz(bytes: Uint8Array): Promise<void> {
  const { tokens, names } = readingOf(bytes);
  const { language } = await theTools();
  const statistics = findStatistics(tokens, names, language);
  const comparisons = findComparisons(tokens, statistics, language);
  assertResult(storyOf(tokens.text, { statistics, comparisons }), tokens.text);
}
