/** A stretch of the calendar as texts name it: a day, a week, a month, and so on up to a century. */
import { civilDay, dayNumber, weekdayOf } from "./days.ts";

export type Precision =
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

export interface Period {
  readonly precision: Precision;
  /** Its first day, as a day number. */
  readonly first: number;
}

/** How many months a period takes; 0 for those that are counted in days. */
const monthsIn: Readonly<Record<Precision, number>> = {
  day: 0,
  week: 0,
  weekend: 0,
  month: 1,
  quarter: 3,
  half: 6,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
};
const daysIn: Partial<Readonly<Record<Precision, number>>> = { day: 1, week: 7, weekend: 2 };

export function dayPeriod(year: number, month: number, day: number): Period {
  return { precision: "day", first: dayNumber(year, month, day) };
}

export function monthPeriod(year: number, month: number): Period {
  return { precision: "month", first: dayNumber(year, month, 1) };
}

export function yearPeriod(year: number): Period {
  return { precision: "year", first: dayNumber(year, 1, 1) };
}

/** The year in which the period begins. */
export function yearOf({ first }: Period): number {
  return civilDay(first).year;
}

/** The day after its last. */
export function endOf({ precision, first }: Period): number {
  return precision in daysIn ? first + daysIn[precision]! : addMonths(first, monthsIn[precision]);
}

/** The first day of a month so many months on. */
function addMonths(first: number, count: number): number {
  const { year, month, day } = civilDay(first);
  const months = year * 12 + month - 1 + count;
  return dayNumber(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, day);
}

/** The period of this precision that the day lies in. Seasons begin with March, June, September and December. */
export function periodAround(day: number, precision: Precision): Period {
  const { year, month } = civilDay(day);
  switch (precision) {
    case "day":
      return { precision, first: day };
    case "week":
      return { precision, first: day - weekdayOf(day) + 1 };
    case "weekend":
      return { precision, first: day - weekdayOf(day) + 6 };
    case "season":
      return { precision, first: addMonths(dayNumber(year, month - (month % 3), 1), 0) };
    case "decade":
      return { precision, first: dayNumber(year - (((year % 10) + 10) % 10), 1, 1) };
    case "century":
      return { precision, first: dayNumber(year - (((year % 100) + 100) % 100), 1, 1) };
    default: {
      const size = monthsIn[precision];
      return { precision, first: dayNumber(year, month - ((month - 1) % size), 1) };
    }
  }
}

/** The period of the same kind so many on; back where `count` is negative. */
export function shift({ precision, first }: Period, count: number): Period {
  const isWeek = precision === "week" || precision === "weekend";
  if (precision === "day" || isWeek) return { precision, first: first + count * (isWeek ? 7 : 1) };
  return { precision, first: addMonths(first, count * monthsIn[precision]) };
}

/**
 * ISO 8601 as far as the period is precise, and for seasons, decades and centuries EDTF (ISO 8601-2): "2019-10-03",
 * "2019-W32", "2019-10", "2019-Q3", "2019-H1", "2019-21" for spring, "2019", "199X", "19XX".
 */
export function writePeriod({ precision, first }: Period): string {
  const { year, month, day } = civilDay(first);
  const y = String(year).padStart(4, "0");
  switch (precision) {
    case "day":
      return `${y}-${two(month)}-${two(day)}`;
    case "week":
    case "weekend":
      return writeWeek(first);
    case "month":
      return `${y}-${two(month)}`;
    case "quarter":
      return `${y}-Q${(month + 2) / 3}`;
    case "half":
      return `${y}-H${month < 7 ? 1 : 2}`;
    case "season":
      return `${y}-${20 + month / 3}`;
    case "year":
      return y;
    case "decade":
      return `${y.slice(0, 3)}X`;
    case "century":
      return `${y.slice(0, 2)}XX`;
  }
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** A week is of the year that its Thursday is of. */
function writeWeek(day: number): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civilDay(thursday);
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${String(year).padStart(4, "0")}-W${two(week)}`;
}
