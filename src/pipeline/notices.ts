/** What a reader of a story's record should know of it besides what was found. */
import type { Notice, Statistic } from "../model/result.ts";

/** One notice a figure whose value a JSON number holds only rounded. */
export function noticesOf(statistics: readonly Statistic[]): readonly Notice[] {
  return statistics
    .filter(({ value, low, high }) => [value, low, high].some(isBeyondExact))
    .map(({ id, text }) => ({
      code: "rounded-value",
      message: `${id} (“${text}”) is beyond 2^53, up to which numbers of JSON are exact: its value is the nearest one that can be written`,
    }));
}

/** Integers beyond 2^53 have neighbours that a double cannot tell apart (IEEE 754). */
function isBeyondExact(value: number | null | undefined): boolean {
  return typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER;
}
