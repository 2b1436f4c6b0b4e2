/** Which one is meant of those that come round. */
import { inRound, inWhole, roundOf } from "./cycles.ts";
import { weekdayOf } from "./days.ts";
import type { Meaning } from "./meaning.ts";
import { endOf, type Period, periodAround, shift } from "./period.ts";
import type { Tense } from "./tense.ts";

interface Signs {
  readonly tense: Tense | null;
  /** The weekday that stands with it: it tells the year of a date that has none. */
  readonly weekday: number | null;
}

/** A date that is so many times nearer than the other is meant against the tense. */
const MUCH_NEARER = 4.6;
/** Where no tense tells, what is past is meant, unless what is to come is so many times nearer. */
const NEARER = 2.5;

/** The one that is meant, seen from a day, or a longer period that it is a part of. */
export function chooseCycle(
  { cycle, which }: Extract<Meaning, { kind: "cyclic" }>,
  start: Period,
  { tense, weekday }: Signs,
): Period | null {
  const inside = which === "nearest" && start.precision === "year" ? inWhole(cycle, start) : null;
  if (inside !== null) return inside;
  const round = periodAround(start.first, roundOf(cycle));
  const around = [-2, -1, 0, 1, 2]
    .map((count) => inRound(cycle, shift(round, count)))
    .filter((period) => period !== null);
  if (around.length === 0) return null;
  const same = around.find((period) => period.first <= start.first && start.first < endOf(period)) ?? null;
  const before = around.filter((period) => endOf(period) <= start.first).at(-1) ?? null;
  const after = around.find(({ first }) => first > start.first) ?? null;
  const isWeekly = roundOf(cycle) !== "year";
  switch (which) {
    case "this":
      if (cycle.of !== "weekday") return inRound(cycle, round);
      return same ?? (tense === "past" ? before : after);
    case "last":
      return lastOf(around, before, start);
    case "next":
      return cycle.of === "weekday" ? inRound(cycle, shift(round, 1)) : after;
    case "coming":
      return after;
    case "week-on":
      return after === null ? null : shift(after, DAYS_IN_WEEK);
    case "nearest":
      if (weekday !== null && cycle.of !== "weekday") return fittingWeekday(around, weekday, start) ?? same;
      return same ?? nearest(before, after, start, tense, !isWeekly);
  }
}
const DAYS_IN_WEEK = 7;

/** "last February" in March is that of the year before: of the one just over one says "last month". */
function lastOf(around: readonly Period[], before: Period | null, start: Period): Period | null {
  if (before === null || before.precision !== "month") return before;
  const isJustOver = endOf(before) === periodAround(start.first, "month").first;
  return isJustOver ? (around.filter((period) => period.first < before.first).at(-1) ?? null) : before;
}

/** The nearest of those that fall on the weekday: "Saturday, April 25" is so in one year of five or six. */
function fittingWeekday(around: readonly Period[], weekday: number, start: Period): Period | null {
  const fitting = around.filter(({ first }) => weekdayOf(first) === weekday);
  return fitting.reduce<Period | null>(
    (best, each) => (best === null || distance(each, start) < distance(best, start) ? each : best),
    null,
  );
}

function distance(a: Period, b: Period): number {
  return Math.abs(a.first - b.first);
}

/** By the tense, unless that leads nearly a year away from what is close by; days of the week are past. */
function nearest(
  before: Period | null,
  after: Period | null,
  start: Period,
  tense: Tense | null,
  isYearly: boolean,
): Period | null {
  if (before === null || after === null) return before ?? after;
  if (!isYearly) return tense === "future" ? after : before;
  const back = start.first - endOf(before) + 1;
  const ahead = after.first - start.first;
  if (back > ahead * MUCH_NEARER) return after;
  if (ahead > back * MUCH_NEARER) return before;
  if (tense !== null) return tense === "future" ? after : before;
  return back > ahead * NEARER ? after : before;
}
