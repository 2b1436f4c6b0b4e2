/** Dates in numerals: "2019-10-03", "3/10/2019", "03.10.2019", "22-Jan-2019". */
import { isDay } from "../days.ts";
import type { Meaning } from "../meaning.ts";
import type { Captures } from "../pattern.ts";
import { dayPeriod } from "../period.ts";
import { type Rule, rule } from "../rule.ts";

/** Two-digit years up to this are of this century. */
const PIVOT = 50;

function fixedDay(year: number, month: number, day: number): Meaning | null {
  return isDay(year, month, day) ? { kind: "fixed", period: dayPeriod(year, month, day) } : null;
}

function yearOf({ get }: Captures): number {
  if (get("year") > 0) return get("year");
  const short = get("two-digits", 2);
  return short < 0 ? short : short + (short <= PIVOT ? 2000 : 1900);
}

/** "3/10/2019": which is the day is left open where both may be, and settled by the story's habit. */
function ambiguousDay(captures: Captures): Meaning | null {
  const [first, second, year] = [captures.get("two-digits"), captures.get("two-digits", 1), yearOf(captures)];
  const monthFirst = fixedDay(year, first, second);
  const dayFirst = fixedDay(year, second, first);
  if (monthFirst === null || dayFirst === null || first === second) return dayFirst ?? monthFirst;
  return { kind: "numeral", monthFirst, dayFirst };
}

export const numeralRules: readonly Rule[] = [
  rule("iso", "2019-10-03", "<year> ~- <two-digits> ~- <two-digits>", ({ get }) =>
    fixedDay(get("year"), get("two-digits"), get("two-digits", 1)),
  ),
  rule("iso", "2019/10/03", "<year> ~/ <two-digits> ~/ <two-digits>", ({ get }) =>
    fixedDay(get("year"), get("two-digits"), get("two-digits", 1)),
  ),
  rule("numeral", "3/10/2019", "<two-digits> ~/ <two-digits> ~/ <year>", ambiguousDay),
  rule("numeral", "3/10/19", "<two-digits> ~/ <two-digits> ~/ <two-digits>", ambiguousDay),
  rule("numeral", "3-10-2019", "<two-digits> ~- <two-digits> ~- <year>", ambiguousDay),
  rule("numeral", "22-Jan-2019", "<two-digits> ~- <month> ~- <year>", ({ get }) =>
    fixedDay(get("year"), get("month"), get("two-digits")),
  ),
  rule("numeral", "22/Jan/2019", "<two-digits> ~/ <month> ~/ <year>", ({ get }) =>
    fixedDay(get("year"), get("month"), get("two-digits")),
  ),
  rule("numeral", "03.10.2019", "<dotted-day>", ({ get }) => {
    const day = get("dotted-day");
    return fixedDay(day % 10_000, Math.floor(day / 10_000) % 100, Math.floor(day / 1_000_000));
  }),
  rule("run-date", "20191003", "<run-day>", ({ get }) => {
    const day = get("run-day");
    return fixedDay(Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100);
  }),
];
