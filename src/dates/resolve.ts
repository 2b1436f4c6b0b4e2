/** From what an expression says to the days it means, once it is known what day the story is of. */
import { inRound, inWhole, roundOf } from "./cycles.ts";
import type { Cycle, Meaning, Which } from "./meaning.ts";
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
  /** The date the text has last given; null where it has given none. */
  readonly text: Period | null;
  readonly tense: Tense;
}

export interface Resolved {
  /** Null for ranges. */
  readonly period: Period | null;
  readonly low: Period | null;
  readonly high: Period | null;
  /** What it hangs on; null where it stands by itself. */
  readonly anchor: Anchor["kind"] | null;
}

/** The days that the expression means; null where it hangs on what the story does not give. */
export function resolve(meaning: Meaning, context: Context): Resolved | null {
  if (meaning.kind === "range") {
    const low = resolve(meaning.low, context);
    const high = resolve(meaning.high, context);
    if (low?.period == null || high?.period == null) return null;
    return { period: null, low: low.period, high: high.period, anchor: low.anchor ?? high.anchor };
  }
  const found = resolvePeriod(meaning, context);
  return found === null ? null : { period: found.period, low: null, high: null, anchor: found.anchor };
}

interface Found {
  readonly period: Period;
  readonly anchor: Anchor["kind"] | null;
}

function resolvePeriod(meaning: Exclude<Meaning, { kind: "range" }>, context: Context): Found | null {
  switch (meaning.kind) {
    case "vague":
      return null;
    case "fixed":
      return { period: meaning.period, anchor: null };
    case "part": {
      const whole = meaning.whole.kind === "range" ? null : resolvePeriod(meaning.whole, context);
      const period = whole === null ? null : inWhole(meaning.cycle, whole.period);
      return period === null ? null : { period, anchor: whole!.anchor };
    }
    case "shift": {
      const origin = meaning.from === "text" && context.text !== null ? context.text : null;
      const start = origin ?? context.anchor?.period ?? null;
      if (start === null) return null;
      const period = shift(periodAround(start.first, meaning.precision), meaning.count);
      return { period, anchor: origin === null ? context.anchor!.kind : "text" };
    }
    case "cyclic": {
      if (context.anchor === null) return null;
      const period = choose(meaning.cycle, context.anchor.period.first, meaning.which, context.tense);
      return period === null ? null : { period, anchor: context.anchor.kind };
    }
  }
}

/** Which one of those that come round is meant, seen from a day. */
function choose(cycle: Cycle, day: number, which: Which, tense: Tense): Period | null {
  const round = periodAround(day, roundOf(cycle));
  const around = [-2, -1, 0, 1, 2]
    .map((count) => inRound(cycle, shift(round, count)))
    .filter((period) => period !== null);
  if (around.length === 0) return null;
  const current = periodAround(day, around[0]!.precision);
  const before = around.filter(({ first }) => first < current.first).at(-1) ?? null;
  const same = around.find(({ first }) => first === current.first) ?? null;
  const after = around.find(({ first }) => first > current.first) ?? null;
  switch (which) {
    case "this":
      return inRound(cycle, round);
    case "last":
      return before;
    case "next":
      return cycle.of === "weekday" ? inRound(cycle, shift(round, 1)) : after;
    case "nearest":
      return same ?? (tense === "future" ? after : before);
  }
}
