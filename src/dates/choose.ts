/** Which one is meant of those that come round. */
import { inRound, inWhole, roundOf } from "./cycles.ts";
import { weekdayOf } from "./days.ts";
import type { Cycle, Meaning, Which } from "./meaning.ts";
import { endOf, type Period, periodAround, shift } from "./period.ts";
import type { Tense } from "./tense.ts";

interface Signs {
  readonly tense: Tense | null;
  /** The weekday that stands with it: it tells the year of a date that has none. */
  readonly weekday: number | null;
}

/** A date that is so many times nearer than the other is meant against the tense. */
const MUCH_NEARER = 7;
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
  return pick(cycle, which, sightOf(around, start), { tense, weekday }, round);
}

/** How far back a history goes in the year it is in, in days, before it means the year after. */
const MAX_BACK = 200;

/** The one that a history comes to from the date it has last given: in the same year, or early in the next. */
export function goOn(cycle: Cycle, origin: Period): Period | null {
  const round = periodAround(origin.first, roundOf(cycle));
  const same = inRound(cycle, round);
  if (same !== null && same.first >= origin.first - MAX_BACK) return same;
  return inRound(cycle, shift(round, 1));
}

/** What lies around the day that the story is seen from. */
interface Sight {
  readonly start: Period;
  readonly around: readonly Period[];
  /** The one that the day lies in, the last before it and the next after it. */
  readonly same: Period | null;
  readonly before: Period | null;
  readonly after: Period | null;
}

function sightOf(around: readonly Period[], start: Period): Sight {
  return {
    start,
    around,
    same: around.find((period) => period.first <= start.first && start.first < endOf(period)) ?? null,
    before: around.filter((period) => endOf(period) <= start.first).at(-1) ?? null,
    after: around.find(({ first }) => first > start.first) ?? null,
  };
}

function pick(
  cycle: Cycle,
  which: Which,
  sight: Sight,
  { tense, weekday }: Signs,
  round: Period,
): Period | null {
  const { same, before, after } = sight;
  const isWeekday = cycle.of === "weekday";
  switch (which) {
    case "this":
      return isWeekday ? (same ?? (tense === "past" ? before : after)) : inRound(cycle, round);
    case "last":
      return lastOf(sight);
    case "next":
      return isWeekday ? inRound(cycle, shift(round, 1)) : after;
    case "coming":
      return after;
    case "week-on":
      return after === null ? null : shift(after, DAYS_IN_WEEK);
    case "nearest":
      if (weekday !== null && !isWeekday) return fittingWeekday(sight, weekday) ?? same;
      return same ?? nearest(sight, tense, roundOf(cycle) === "year");
  }
}
const DAYS_IN_WEEK = 7;

/** "last February" in March is that of the year before: of the one just over one says "last month". */
function lastOf({ around, before, start }: Sight): Period | null {
  if (before === null || before.precision !== "month") return before;
  const isJustOver = endOf(before) === periodAround(start.first, "month").first;
  return isJustOver ? (around.filter((period) => period.first < before.first).at(-1) ?? null) : before;
}

/** The nearest of those that fall on the weekday: "Saturday, April 25" is so in one year of five or six. */
function fittingWeekday({ around, start }: Sight, weekday: number): Period | null {
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
function nearest({ before, after, start }: Sight, tense: Tense | null, isYearly: boolean): Period | null {
  if (before === null || after === null) return before ?? after;
  if (!isYearly) return tense === "future" ? after : before;
  const back = start.first - endOf(before) + 1;
  const ahead = after.first - start.first;
  if (back > ahead * MUCH_NEARER) return after;
  if (ahead > back * MUCH_NEARER) return before;
  if (tense !== null) return tense === "future" ? after : before;
  return back > ahead * NEARER ? after : before;
}
