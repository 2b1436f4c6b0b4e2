/** A statistic where it stands, and why two of them are a pair. */

import type { Statistic } from "../../model/result.ts";
import { hashWord } from "../../text/hash.ts";
import { type Tokens, tokenAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { ELIDED } from "../quantities/quantity.ts";
import { canonicalUnit } from "../quantities/units.ts";
import { isIn, isWord, isWordToken } from "../token-tests.ts";
import type { ComparisonType } from "./connectives.ts";
import type { PairRule } from "./reasons.ts";

/** A statistic with the tokens it stands on. */
export interface Figure {
  readonly statistic: Statistic;
  /** Its place among the story's figures. */
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** Why two figures are a pair. `swapped` where the later one in the text is the earlier one in time. */
export interface Reason {
  readonly rule: PairRule;
  readonly type: ComparisonType;
  readonly cue: string;
  readonly swapped: boolean;
  /** "Compared with": a further figure that is compared so stands against the first, not against this one. */
  readonly isBase?: boolean;
}

/** Whether two figures measure the same: one kind, one unit, and neither is vague or an age. */
export function isComparable(a: Statistic, b: Statistic): boolean {
  if (a.kind === "score" || isSomebodysAge(a) || !areAlike(a, b)) return false;
  return a.unit === b.unit || (isShare(a) && isShare(b)) || unitOf(a) === unitOf(b);
}

/** Nobody compares the ages of people; "The retirement age will go from 62 to 64". */
export function isSomebodysAge({ kind, rule }: Statistic): boolean {
  return kind === "age" && rule !== "age-limit";
}

/** Whether figures are of one kind and say how many exactly, whatever they count. */
export function areAlike(a: Statistic, b: Statistic): boolean {
  if (a.kind !== b.kind && !(isShare(a) && isShare(b))) return false;
  return isExact(a) && isExact(b);
}

function isExact(one: Statistic): boolean {
  return !isVague(one) && !isJoined(one) && !isVerb(one);
}

/** "one in five", "a quarter": shares in words, of whatever they are. */
export function isShare({ kind, rule }: Statistic): boolean {
  return kind === "fraction" || (kind === "ratio" && rule === "share-of");
}

/** Whether the figure took its noun or unit from another. */
export function isElided({ rule, unit, kind }: Statistic): boolean {
  return rule.endsWith(ELIDED) || (kind === "count" && unit === null);
}

/** "halved", "tripling": each is of a figure of its own. */
function isVerb({ kind, text }: Statistic): boolean {
  return kind === "multiple" && /(?:ed|ing)$/.test(text);
}

export function isVague({ modifier, value, low, high }: Statistic): boolean {
  return value === null && modifier === "~" && (high ?? 0) >= (low ?? 0) * 3;
}

function unitOf({ unit }: Statistic): string | null {
  return unit === null ? null : canonicalUnit(unit.toLowerCase());
}

/** "$200 or less", "20 or more": a bound, which no sentence sets against a figure of another. */
export function isThreshold({ text }: Statistic): boolean {
  return / or (?:less|fewer|more|older|younger|higher|lower)$/.test(text);
}

/** "30 more", "another 12": beside the figures before, not against one of them. */
export function isFurther(tokens: Tokens, { first, last, statistic }: Figure): boolean {
  // "15 percent more pay" is a rise.
  if (statistic.kind === "percent") return false;
  return isIn(tokens, last + 1, further) || isIn(tokens, first - 1, further);
}
const further = wordSet("more another other others additional further extra");

/** "a 15-member panel": the figure only describes. "Thirty-nine" is one number. */
function isJoined({ kind, text }: Statistic): boolean {
  return kind === "count" && JOINED.test(text);
}
const JOINED = /(?<=[\p{L}\d])-(?!(?:one|two|three|four|five|six|seven|eight|nine)(?![\p{L}-]))/iu;

/** "of the Greeks, half do", "This year 64 percent did". */
export function endsInProVerb(tokens: Tokens, { last }: Figure): boolean {
  return (
    isIn(tokens, last + 1, proVerbs) && !isWordToken(tokens, last + (isWord(tokens, last + 2, not) ? 3 : 2))
  );
}
const not = hashWord("not");
const proVerbs = wordSet("do does did have has had are is were was will would");

/** How many times one exact figure is the other, at least 1; 1 where one is no single number or 0. */
export function timesApart({ value: a }: Statistic, { value: b }: Statistic): number {
  if (!a || !b) return 1;
  const times = Math.abs(a / b);
  return Math.max(times, 1 / times);
}

/** The token behind the figure and what it counts: "12 seats at the last election". */
export function afterNoun(tokens: Tokens, { last, statistic: { noun, end } }: Figure): number {
  if (noun === null) return last + 1;
  for (let start = end; start <= end + NEAR; start++)
    if (tokens.text.startsWith(noun, start)) return tokenAt(tokens, start + noun.length - 1) + 1;
  return last + 1;
}
const NEAR = 3;
