/** Parts of years and of days: quarters, halves, seasons, fiscal years, times of day. */
import type { Cycle, Meaning } from "../meaning.ts";
import type { Captures } from "../pattern.ts";
import { periodAround, yearPeriod } from "../period.ts";
import { type Rule, rule } from "../rule.ts";
import { cyclic } from "./calendar.ts";

const MAX_QUARTER = 4;
const MAX_HALF = 2;

function quarterOf({ get }: Captures): Cycle | null {
  const quarter = get("ordinal") > 0 ? get("ordinal") : get("quarter-code");
  return quarter > MAX_QUARTER ? null : { of: "quarter", quarter };
}

function halfOf({ get }: Captures): Cycle | null {
  const half = get("ordinal") > 0 ? get("ordinal") : get("half-code");
  return half > MAX_HALF ? null : { of: "half", half };
}

const lastHalf = (): Cycle => ({ of: "half", half: 2 });
const seasonOf = ({ get }: Captures): Cycle => ({ of: "season", season: get("season") });

/** A part of whatever whole the pattern has read, or of the nearest year. */
function partOf(cycleOf: (captures: Captures) => Cycle | null): Rule["meaning"] {
  return (captures) => {
    const cycle = cycleOf(captures);
    if (cycle === null) return null;
    return captures.whole === null ? cyclic(cycle) : { kind: "part", cycle, whole: captures.whole };
  };
}

/** The second half of a decade says no more than the decade. */
function halfOfWhole(cycleOf: (captures: Captures) => Cycle | null): Rule["meaning"] {
  return (captures) => {
    const { whole } = captures;
    if (whole?.kind === "fixed" && whole.period.precision !== "year") return whole;
    return whole?.kind === "shift" && whole.precision !== "year" ? null : partOf(cycleOf)(captures);
  };
}

/** "FY2022-23", as in India: the year that begins in the first and ends in the second. */
function fiscalRange({ get }: Captures): Meaning | null {
  const low = get("year") > 0 ? get("year") : get("fiscal-code");
  const high = low - (low % 100) + get("two-digits");
  if (high !== low + 1) return null;
  const end = (year: number): Meaning => ({ kind: "fixed", period: yearPeriod(year) });
  return { kind: "range", low: end(low), high: end(high) };
}

const fiscalYear: Rule["meaning"] = ({ get }) => ({
  kind: "fixed",
  period: yearPeriod(get("year") > 0 ? get("year") : get("fiscal-code")),
});

/** The same quarter of the year before that of which the text has spoken. */
const yearBefore: Meaning = { kind: "reported", years: -1 };

export const partRules: readonly Rule[] = [
  rule("quarter", "the third quarter of 1984", "<ordinal> -? quarter ,? of|in? <whole>", partOf(quarterOf)),
  rule("quarter", "the 1988 third quarter", "<whole> 's? <ordinal> -? quarter", partOf(quarterOf)),
  rule("quarter", "the fiscal first quarter", "fiscal <ordinal> -? quarter", partOf(quarterOf)),
  rule("quarter", "the third quarter", "<ordinal> -? quarter", partOf(quarterOf)),
  rule("quarter", "Q3 2019", "<quarter-code> of? <year>", ({ get }) =>
    quarterInYear(get("quarter-code"), get("year")),
  ),
  rule("quarter", "2019 Q3", "<year> -? <quarter-code>", ({ get }) =>
    quarterInYear(get("quarter-code"), get("year")),
  ),
  rule("quarter", "Q3", "<quarter-code>", partOf(quarterOf)),
  rule("half", "the first half of 2019", "<ordinal> -? half ,? of? <whole>", halfOfWhole(halfOf)),
  rule("half", "the last half of the '80s", "last|latter half of? <whole>", halfOfWhole(lastHalf)),
  rule("half", "H1 2019", "<half-code> of? <year>", ({ get }) => ({
    kind: "part",
    cycle: { of: "half", half: get("half-code") },
    whole: { kind: "fixed", period: yearPeriod(get("year")) },
  })),
  rule("season", "the winter of 1994", "<season> ,? of|in? <whole>", partOf(seasonOf)),
  rule("season", "summer", "<season>", partOf(seasonOf)),
  rule("fiscal-year", "FY2022-23", "<fiscal-code> -|/ <two-digits>", fiscalRange),
  rule(
    "fiscal-year",
    "financial year 2022-23",
    "fiscal|financial year? <year> -|/ <two-digits>",
    fiscalRange,
  ),
  rule("fiscal-year", "FY 2022-23", "fy <year> -|/ <two-digits>", fiscalRange),
  rule("fiscal-year", "FY23", "<fiscal-code>", fiscalYear),
  rule("fiscal-year", "fiscal 2023", "fy|fiscal|financial year? <year>", fiscalYear),
  rule("fiscal-year", "2023 fiscal year", "<year> fiscal|financial year", fiscalYear),
  rule("fiscal-year", "the fiscal year", "the fiscal|financial year", () => thisOne("year")),
  rule("year-end", "year-end", "year -? end", () => ({
    kind: "cyclic",
    cycle: { of: "month-day", month: 12, day: 31 },
    which: "nearest",
  })),
  rule("reported", "the latest quarter", "latest fiscal? quarter", () => ({ kind: "reported", years: 0 })),
  rule("fiscal-year", "the latest fiscal year", "latest fiscal|financial year", () => ({
    kind: "shift",
    precision: "year",
    count: -1,
    from: "anchor",
  })),
  rule(
    "year-earlier",
    "the year-ago quarter",
    "year -? ago|earlier <ordinal>? -? quarter|period|half",
    () => yearBefore,
  ),
  rule("year-earlier", "year-earlier", "year - ago|earlier", () => yearBefore),
  rule("reported", "the quarter", "the|that quarter", () => ({ kind: "reported", years: 0 })),
  rule("the-year", "the year", "the year", () => thisOne("year")),
  rule("weekend", "the weekend", "the weekend", () => thisOne("weekend")),
];

function thisOne(precision: "year" | "weekend"): Meaning {
  return precision === "weekend"
    ? cyclic({ of: "weekend" })
    : { kind: "shift", precision, count: 0, from: "anchor" };
}

function quarterInYear(quarter: number, year: number): Meaning {
  const whole: Meaning = { kind: "fixed", period: periodAround(yearPeriod(year).first, "year") };
  return { kind: "part", cycle: { of: "quarter", quarter }, whole };
}
