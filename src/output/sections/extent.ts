import type { Statistic } from "../../model/result.ts";

/** From where to where a figure reaches on a scale that begins at zero. */
export interface Extent {
  readonly low: number;
  readonly high: number;
  /** Whether the text gives exactly this much. */
  readonly isExact: boolean;
}

/** What a bar can show of a figure; null for scores and for figures below zero. */
export function extentOf({ value, low, high, score, modifier }: Statistic): Extent | null {
  if (score !== undefined) return null;
  const from = value ?? low ?? high;
  const to = value ?? high ?? low;
  if (from === undefined || to === undefined || from < 0 || to < from || !Number.isFinite(to)) return null;
  return { low: from, high: to, isExact: modifier === "=" };
}
