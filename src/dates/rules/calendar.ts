/** Dates of the calendar in words: days, months, years, decades, centuries. */
import { dayNumber, isDay } from "../days.ts";
import type { Cycle, Meaning } from "../meaning.ts";
import type { Captures } from "../pattern.ts";
import { dayPeriod, monthPeriod, periodAround, yearPeriod } from "../period.ts";
import { type Rule, rule } from "../rule.ts";

/** What comes round, nothing said of which. */
export function cyclic(cycle: Cycle): Meaning {
  return { kind: "cyclic", cycle, which: "nearest" };
}

/** A leap year: whether a month can have the day at all. */
const LEAP = 2000;

function dayOf(month: number, day: number): Cycle | null {
  return isDay(LEAP, month, day) ? { of: "month-day", month, day } : null;
}

/** The day, by whichever element has read it. */
function dayIn(get: Captures["get"]): number {
  return Math.max(get("day"), get("number-day"), get("ordinal-day"));
}

function fixedDay({ get }: Captures): Meaning | null {
  const [y, m, d] = [get("year"), get("month"), dayIn(get)];
  return isDay(y, m, d) ? { kind: "fixed", period: dayPeriod(y, m, d) } : null;
}

function dayOfYear({ get }: Captures): Meaning | null {
  const cycle = dayOf(get("month"), dayIn(get));
  return cycle === null ? null : cyclic(cycle);
}

function dayOfWhole({ get, whole }: Captures): Meaning | null {
  const cycle = dayOf(get("month"), dayIn(get));
  return cycle === null || whole === null ? null : { kind: "part", cycle, whole };
}

/** "Oct. 3-5", "3-5 October 2019": the first day and the last, of one month. */
function daysOfMonth({ get }: Captures): Meaning | null {
  const [y, m, first, last] = [get("year"), get("month"), get("day"), get("day", 1)];
  if (first >= last || dayOf(m, first) === null || dayOf(m, last) === null) return null;
  const end = (day: number): Meaning =>
    y < 0 ? cyclic({ of: "month-day", month: m, day }) : { kind: "fixed", period: dayPeriod(y, m, day) };
  return { kind: "range", low: end(first), high: end(last) };
}

/** "2012–13", "1999–2000": no longer than fifty years, or it is something else. */
function yearRange({ get }: Captures): Meaning | null {
  const low = get("year");
  const given = get("year", 1);
  const high =
    given >= 0 ? given : low - (low % 100) + get("two-digits") + (get("two-digits") < low % 100 ? 100 : 0);
  if (high <= low || high - low > 50) return null;
  const end = (year: number): Meaning => ({ kind: "fixed", period: yearPeriod(year) });
  return { kind: "range", low: end(low), high: end(high) };
}

/** A year, a month of it: what stands in the calendar by itself. */
const yearAlone: Rule["meaning"] = ({ get }) => ({ kind: "fixed", period: yearPeriod(get("year")) });

export const calendarRules: readonly Rule[] = [
  rule(
    "day-range",
    "Oct. 3-5, 2019",
    "<month> <day> -|to|and|through|until|till <day> ,? <year>",
    daysOfMonth,
  ),
  rule("day-range", "Oct. 3-5", "<month> <day> -|to|and|through|until|till <day>", daysOfMonth),
  rule("day-range", "3-5 October 2019", "<day> -|to|and|until|till <day> <month> ,? <year>", daysOfMonth),
  rule("day-range", "3-5 October", "<day> -|to|and|until|till <day> <month>", daysOfMonth),
  rule("month-day-year", "Oct. 3, 2019", "<month> <day> ,? <year>", fixedDay),
  rule("day-month-year", "3 October 2019", "<number-day> of? <month> ,? <year>", fixedDay),
  rule("day-month-year", "the third of October 2019", "<ordinal-day> of <month> ,? <year>", fixedDay),
  rule(
    "day-month-whole",
    "the 3rd of October last year",
    "<number-day> of? <month> ,? of? <whole>",
    dayOfWhole,
  ),
  rule("month-day-whole", "Oct. 3 of last year", "<month> <day> ,? of? <whole>", dayOfWhole),
  rule("month-day", "Oct. 3", "<month> <day>", dayOfYear),
  rule("month-day", "March the eighth", "<month> the <ordinal-day>", dayOfYear),
  rule("day-month", "3 October", "<number-day> of? <month>", dayOfYear),
  rule("day-month", "the third of October", "<ordinal-day> of <month>", dayOfYear),
  rule(
    "day-of-month",
    "the 3rd",
    "on|until|by|before|from|till the <numeral-ordinal>",
    ({ get }) =>
      get("numeral-ordinal") > 31 ? null : cyclic({ of: "day-of-month", day: get("numeral-ordinal") }),
    1,
  ),
  rule("month-year", "October 2019", "<month> ,? of? <year>", ({ get }) => ({
    kind: "fixed",
    period: monthPeriod(get("year"), get("month")),
  })),
  rule("month-whole", "June last year", "<month> ,? of? <whole>", ({ get, whole }) =>
    whole === null ? null : { kind: "part", cycle: { of: "month", month: get("month") }, whole },
  ),
  rule("month", "October", "<month>", ({ get }) => cyclic({ of: "month", month: get("month") })),
  rule("year-range", "2012–13", "<year> ~-|/ <two-digits>", yearRange),
  rule("year-range", "1999–2002", "<year> ~- <year>", yearRange),
  rule("year", "the year 2019", "the year <year>", yearAlone),
  rule("year", "2019", "<year>", yearAlone),
  rule("short-year", "’08", "'|’|‘|` <two-digits>", ({ get }) => {
    const short = get("two-digits");
    return { kind: "fixed", period: yearPeriod(short + (short <= PIVOT ? 2000 : 1900)) };
  }),
  rule("decade", "the 1990s", "<decade>", ({ get }) => ({
    kind: "fixed",
    period: { precision: "decade", first: yearPeriod(get("decade")).first },
  })),
  rule("century", "the 20th century", "<ordinal> -? century", ({ get }) =>
    get("ordinal") < 11 || get("ordinal") > 22
      ? null
      : { kind: "fixed", period: periodAround(dayNumber((get("ordinal") - 1) * 100, 1, 1), "century") },
  ),
];

/** Two-digit years up to this are of this century. */
const PIVOT = 50;
