import type { Comparison, Statistic } from "../../model/result.ts";
import { minus, ratioOf } from "../../statistics/numbers/decimal.ts";
import { writeNumber } from "../write-number.ts";
import { figure, figureOf } from "./statistics.ts";

/** Further apart, "so many times as many" says nothing. */
const MAX_TIMES = 1000;

/**
 * A pair in words, with who or what each side is where the text says: "5,000 (organisers) is 4,800 more than 200 (police), 25
 * times as many", "attendance: from 900 to 1,200: 300 more, 33.3 percent".
 */
export function namedCaption(comparison: Comparison, left: Statistic, right: Statistic): string | null {
  const words = caption(comparison, left, right);
  const { left: a, right: b } = comparison.subjects ?? { left: null, right: null };
  if (words === null || a === null || b === null) return words;
  if (a === b || comparison.difference === 0) return a === b ? `${a}: ${words}` : words;
  return contrastCaption(left, right, (side) => ` (${side === left ? a : b})`);
}

/**
 * The same without them: "54 nations is 31 more than 23 nations, 2.35 times as many", "from USD 2.9 million to USD 3.4
 * million: USD 500,000 more, 17.2 percent". Null where the figures are no two exact numbers of one kind.
 */
export function caption(comparison: Comparison, left: Statistic, right: Statistic): string | null {
  const { difference, type } = comparison;
  const [a, b] = [left.value, right.value];
  if (difference === null || a === null || b === null) return null;
  if (difference === 0) return `both are ${figureOf(left)}`;
  return type === "change" ? changeCaption(comparison, left, right) : contrastCaption(left, right);
}

function changeCaption({ difference, percent }: Comparison, left: Statistic, right: Statistic): string {
  const way = difference! > 0 ? "more" : less(left);
  const share = typeof percent === "number" ? `, ${writeNumber(Math.abs(percent), 1)} percent` : "";
  return `from ${figure(left)} to ${figure(right)}: ${apart(left, difference!)} ${way}${share}`;
}

function contrastCaption(left: Statistic, right: Statistic, named = (_side: Statistic) => ""): string {
  const [large, small] = left.value! > right.value! ? [left, right] : [right, left];
  const difference = minus(large.value!, small.value!);
  const ratio = small.value! > 0 ? ratioOf(large.value!, small.value!, 2) : null;
  const times =
    ratio === null || ratio > MAX_TIMES
      ? ""
      : `, ${writeNumber(ratio, 2)} times as ${isCounted(large) ? "many" : "much"}`;
  return `${figure(large)}${named(large)} is ${apart(large, difference)} more than ${figure(small)}${named(small)}${times}`;
}

/** How far apart the figures are, in their unit: "31", "USD 500,000", "7 points". */
function apart(statistic: Statistic, difference: number): string {
  const size = Math.abs(difference);
  const { kind } = statistic;
  if (kind === "percent" || kind === "points")
    return `${writeNumber(size, 2)} ${size === 1 ? "point" : "points"}`;
  return figure({ ...statistic, value: size, modifier: "=", low: undefined, high: undefined });
}

function isCounted({ kind }: Statistic): boolean {
  return kind === "count" || kind === "score";
}

function less(statistic: Statistic): string {
  return isCounted(statistic) ? "fewer" : "less";
}
