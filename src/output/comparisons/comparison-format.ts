import type { Comparison, Statistic, StoryComparison, StoryResult } from "../../model/result.ts";
import type { FormatOptions } from "../format.ts";

/** Two figures that one story sets against each other. */
export interface WithinStory {
  readonly story: StoryResult;
  readonly comparison: Comparison;
  readonly left: Statistic;
  readonly right: Statistic;
  /** The lines of both. */
  readonly lines: readonly [number, number];
}

/** All that `newsx compare` has found. */
export interface ComparisonReport {
  readonly within: readonly WithinStory[];
  readonly across: readonly StoryComparison[];
}

/** A way to write what `newsx compare` found. */
export type ComparisonFormat = (
  report: ComparisonReport,
  options: Pick<FormatOptions, "width" | "colorLevel">,
) => string;
