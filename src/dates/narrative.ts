/** How a story tells of time: whether it hangs on its own day, and how it writes numerals. */
import type { Expression } from "./expression.ts";
import { type Period, yearOf } from "./period.ts";

/** How often a history names years, to each date that only hangs on its own day. */
const MIN_YEARS = 3;
const RATIO = 6;

/**
 * Whether months and days without a year hang on the year before them in the text: where the story names years often
 * and hardly ever says "today" or "last week", as histories and biographies do. `day`: that of the story.
 */
export function isNarrative(expressions: readonly Expression[], day: Period | null): boolean {
  let years = 0;
  let own = 0;
  for (const { meaning } of expressions) {
    if (meaning.kind === "fixed") {
      if (day === null || Math.abs(yearOf(meaning.period) - yearOf(day)) > 1) years++;
    } else if (isOfItsDay(meaning)) own++;
  }
  return day === null ? years > 0 && own === 0 : years >= MIN_YEARS && years > own * RATIO;
}

/** "today", "last week", "two years ago", "Tuesday". */
function isOfItsDay(meaning: Expression["meaning"]): boolean {
  if (meaning.kind === "shift") return meaning.from === "anchor";
  if (meaning.kind === "part") return isOfItsDay(meaning.whole);
  if (meaning.kind !== "cyclic") return false;
  return meaning.which !== "nearest" || meaning.cycle.of === "weekday";
}

/** Places that write the month first, by ISO country code; all others write the day first. */
const monthFirstCountries: ReadonlySet<string> = new Set(["US", "PH", "PR", "GU", "FM", "PW", "MH", "AS"]);

/**
 * Whether the story writes the month first in numerals: by those in it that can be read in one way only, else by its
 * other dates ("October 3" or "3 October"), else by its place. Null where nothing tells.
 */
export function writesMonthFirst(expressions: readonly Expression[], country: string | null): boolean | null {
  let months = 0;
  let days = 0;
  for (const { rule } of expressions) {
    if (rule === "numeral-month-first") months += SURE;
    if (rule === "numeral-day-first") days += SURE;
    if (rule.startsWith("month-day")) months++;
    if (rule.startsWith("day-month")) days++;
  }
  if (months !== days) return months > days;
  return country === null ? null : monthFirstCountries.has(country);
}
const SURE = 100;
