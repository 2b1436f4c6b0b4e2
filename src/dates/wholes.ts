/** What a part is a part of: "2019", "last year", "the 1980s", "this week". */
import { hashWord } from "../text/hash.ts";
import { hashAt, isIn } from "../text/token-tests.ts";
import type { Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";
import { decade, unit, unitList } from "./elements/calendar-words.ts";
import { year } from "./elements/numbers.ts";
import { shiftWord } from "./elements/relative-words.ts";
import type { Meaning } from "./meaning.ts";
import { type Precision, periodAround, yearPeriod } from "./period.ts";

export interface ReadMeaning {
  readonly next: number;
  readonly meaning: Meaning;
}

const the = wordSet("the that");
const same = wordSet("same");
const fiscal = wordSet("fiscal financial calendar");
const possessive = hashWord("'s");

/** The whole at the token; a possessive behind it is left alone. Null where none stands there. */
export function readWhole(tokens: Tokens, index: number): ReadMeaning | null {
  const tens = decade(tokens, isIn(tokens, index, the) ? index + 1 : index);
  if (tens !== null) {
    const period = periodAround(yearPeriod(tens.value).first, "decade");
    return { next: tens.next, meaning: { kind: "fixed", period } };
  }
  const plain = year(tokens, isIn(tokens, index, fiscal) ? index + 1 : index);
  if (plain !== null)
    return { next: plain.next, meaning: { kind: "fixed", period: yearPeriod(plain.value) } };
  return relativeWhole(tokens, index);
}

/** "last year", "this week", "the same year", "the following month", "the year". */
function relativeWhole(tokens: Tokens, index: number): ReadMeaning | null {
  const hasArticle = isIn(tokens, index, the);
  let at = hasArticle ? index + 1 : index;
  const isSame = isIn(tokens, at, same);
  const shifted = isSame ? { next: at + 1, value: 0 } : shiftWord(tokens, at);
  at = shifted?.next ?? at;
  if (isIn(tokens, at, fiscal)) at++;
  const found = unit(tokens, at);
  if (found === null || (shifted === null && !hasArticle)) return null;
  const precision = precisionOf(found.value);
  if (precision === null || precision === "day" || hashAt(tokens, at) === possessive) return null;
  const fromText = (hasArticle && shifted !== null) || isSame;
  return {
    next: found.next,
    meaning: { kind: "shift", precision, count: shifted?.value ?? 0, from: fromText ? "text" : "anchor" },
  };
}

/** Periods are told by their unit; a fortnight is none. */
export function precisionOf(unitIndex: number): Precision | null {
  const found = unitList[unitIndex];
  return found === undefined || found === "fortnight" ? null : found;
}
