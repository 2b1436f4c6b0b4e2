/** Which days those are that come round again. */
import { civilDay, dayNumber, isDay, weekdayOf } from "./days.ts";
import type { Cycle } from "./meaning.ts";
import { dayPeriod, endOf, monthPeriod, type Period, type Precision, periodAround, shift } from "./period.ts";

/** The period in which the cycle comes once. */
export function roundOf({ of }: Cycle): Precision {
  if (of === "weekday" || of === "weekend") return "week";
  return of === "day-of-month" ? "month" : "year";
}

/** The one of the cycle that begins in the round; null where that has none, as no February has a 30th. */
export function inRound(cycle: Cycle, round: Period): Period | null {
  const { year, month } = civilDay(round.first);
  switch (cycle.of) {
    case "month":
      return monthPeriod(year, cycle.month);
    case "month-day":
      return isDay(year, cycle.month, cycle.day) ? dayPeriod(year, cycle.month, cycle.day) : null;
    case "day-of-month":
      return isDay(year, month, cycle.day) ? dayPeriod(year, month, cycle.day) : null;
    case "weekday":
      return { precision: "day", first: round.first - weekdayOf(round.first) + cycle.weekday };
    case "weekend":
      return periodAround(round.first, "weekend");
    case "season":
      return { precision: "season", first: dayNumber(year, cycle.season * 3, 1) };
    case "quarter":
      return { precision: "quarter", first: dayNumber(year, cycle.quarter * 3 - 2, 1) };
    case "half":
      return { precision: "half", first: dayNumber(year, cycle.half * 6 - 5, 1) };
    case "holiday":
      return cycle.on(year);
  }
}

/** The first of the cycle inside a longer period: the third quarter of 1984. Null where it does not lie there. */
export function inWhole(cycle: Cycle, whole: Period): Period | null {
  const found = inRound(cycle, periodAround(whole.first, roundOf(cycle)));
  if (found !== null && found.first >= whole.first) return found.first < endOf(whole) ? found : null;
  const next = inRound(cycle, shift(periodAround(whole.first, roundOf(cycle)), 1));
  return next !== null && next.first >= whole.first && next.first < endOf(whole) ? next : null;
}
