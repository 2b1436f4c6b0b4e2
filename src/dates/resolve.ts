/** From what an expression says to the days it means, once it is known what day the story is of. */
import { chooseCycle, goOn } from "./choose.ts";
import { inWhole } from "./cycles.ts";
import type { Meaning } from "./meaning.ts";
import { type Period, periodAround, shift } from "./period.ts";
import type { Tense } from "./tense.ts";

/** What dates hang on, and where it is known from. */
export interface Anchor {
  readonly kind: "published" | "dateline" | "text";
  readonly period: Period;
}

export interface Context {
  /** The story's own day; null where the story does not give it. */
  readonly anchor: Anchor | null;
  /** The date the text has last given, and the day it has last given; null where it has given none. */
  readonly text: Period | null;
  readonly textDay: Period | null;
  /** The quarter that the story reports on; null where it has named none near by. */
  readonly quarter: Period | null;
  /** Whether the text tells of the past from date to date, so that months hang on the year before them. */
  readonly isNarrative: boolean;
  /** Null where the clause does not tell. */
  readonly tense: Tense | null;
  /** The weekday that stands with the date, Monday being 1. */
  readonly weekday: number | null;
  /** Whether the story writes the month first in numerals; null where it does not tell. */
  readonly monthFirst: boolean | null;
}

export interface Resolved {
  /** Null for ranges. */
  readonly period: Period | null;
  readonly low: Period | null;
  readonly high: Period | null;
  /** What it hangs on; null where it stands by itself. */
  readonly anchor: Anchor["kind"] | null;
  /** What it was counted from; null where it stands by itself. */
  readonly origin: Period | null;
}

/** The days that the expression means; null where it hangs on what the story does not give. */
export function resolve(meaning: Meaning, context: Context): Resolved | null {
  if (meaning.kind === "range") {
    const low = resolvePeriod(meaning.low, context);
    const high = resolvePeriod(meaning.high, context);
    if (low === null || high === null) return null;
    return {
      period: null,
      low: low.period,
      high: high.period,
      anchor: low.anchor ?? high.anchor,
      origin: low.origin ?? high.origin,
    };
  }
  const found = resolvePeriod(meaning, context);
  if (found === null) return null;
  const { period, anchor, origin } = found;
  return { period, low: null, high: null, anchor, origin };
}

type Found = Pick<Resolved, "anchor" | "origin"> & { readonly period: Period };

function resolvePeriod(meaning: Meaning, context: Context): Found | null {
  switch (meaning.kind) {
    case "vague":
    case "range":
      return null;
    case "fixed":
      return { period: meaning.period, anchor: null, origin: null };
    case "numeral": {
      const { monthFirst } = context;
      return monthFirst === null
        ? null
        : resolvePeriod(monthFirst ? meaning.monthFirst : meaning.dayFirst, context);
    }
    case "part": {
      const whole = resolvePeriod(meaning.whole, context);
      const period = whole === null ? null : inWhole(meaning.cycle, whole.period);
      return period === null ? null : { ...whole!, period };
    }
    case "reported":
      return resolveReported(meaning.years, context);
    case "shift":
      return resolveShift(meaning, context);
    case "cyclic":
      return resolveCyclic(meaning, context);
  }
}

const QUARTERS = 4;

function resolveReported(years: number, { quarter, anchor }: Context): Found | null {
  if (quarter !== null) return { period: shift(quarter, years * QUARTERS), anchor: "text", origin: quarter };
  if (anchor === null) return null;
  // What is reported on is over.
  const latest = shift(periodAround(anchor.period.first, "quarter"), -1);
  return { period: shift(latest, years * QUARTERS), anchor: anchor.kind, origin: anchor.period };
}

function resolveShift(meaning: Extract<Meaning, { kind: "shift" }>, context: Context): Found | null {
  const { precision, count, from, isCounted } = meaning;
  const { anchor, text, textDay, quarter } = context;
  // "a year ago" beside a quarter is that quarter a year ago.
  if (quarter !== null && isCounted === true && precision === "year" && count === -1)
    return { period: shift(quarter, -QUARTERS), anchor: "text", origin: quarter };
  const said = precision === "day" ? textDay : text;
  const origin = from === "text" && said !== null ? said : null;
  const start = origin ?? anchor?.period ?? null;
  if (start === null) return null;
  const period = shift(periodAround(start.first, precision), count);
  return { period, anchor: origin === null ? anchor!.kind : "text", origin: start };
}

function resolveCyclic(meaning: Extract<Meaning, { kind: "cyclic" }>, context: Context): Found | null {
  const { anchor, text, isNarrative, tense, weekday } = context;
  const hangsOnText = meaning.from === "text" || (isNarrative && meaning.which === "nearest");
  const origin = hangsOnText && text !== null ? text : null;
  const start = origin ?? anchor?.period ?? null;
  if (start === null) return null;
  const period =
    origin !== null && meaning.which === "nearest"
      ? goOn(meaning.cycle, origin)
      : chooseCycle(meaning, start, { tense, weekday });
  return period === null ? null : { period, anchor: origin === null ? anchor!.kind : "text", origin: start };
}
