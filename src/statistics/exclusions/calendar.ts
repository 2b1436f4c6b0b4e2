/** The words of dates and times. */
import { ambiguousMonths, months } from "../../english/calendar.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isCapital, isIn, isNumberToken } from "../token-tests.ts";

/** What joins two dates, or two numbers that name things. */
export const dateJoiners = wordSet("and or to through until till thru");
export const weekdays = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
);
export const dayParts = wordSet(
  "morning afternoon evening night noon midnight tonight today tomorrow yesterday",
);

/** Whether the token names a month: "March", "nov.", but not "march". */
export function isMonth(tokens: Tokens, index: number): boolean {
  if (!isIn(tokens, index, months)) return false;
  return isCapital(tokens, index) || !isIn(tokens, index, ambiguousMonths);
}

const dating = wordSet("last past previous next coming this");
const onePeriod =
  wordSet(`second minute hour day night morning afternoon evening week weekend fortnight month quarter
  season spring summer autumn fall winter year decade century time`);

/** "last month", "next Friday", "this May" at the token: a time, not a number of months. */
export function isDating(tokens: Tokens, index: number): boolean {
  if (!isIn(tokens, index, dating)) return false;
  const next = index + 1;
  return isIn(tokens, next, onePeriod) || isIn(tokens, next, weekdays) || isMonth(tokens, next);
}

const timeWords =
  wordSet(`in at on for of a an the per last this next past previous same first second third fourth final early mid
  late earlier before ago end start beginning now then today yesterday hour day days week weeks month months quarter
  quarters year years season decade spring summer autumn fall winter`);

/** Whether the tokens from `from` up to `to` say no more than a time or a rate: "a month in January 2015". */
export function isTimeOnly(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const isTimeWord = isIn(tokens, i, timeWords) || isIn(tokens, i, weekdays) || isMonth(tokens, i);
    if (!isTimeWord && !isNumberToken(tokens, i)) return false;
  }
  return true;
}
