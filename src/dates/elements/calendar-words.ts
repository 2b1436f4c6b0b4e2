/** Months, days, seasons, ordinals, units and decades. */
import {
  ambiguousMonths,
  decadeWords,
  months,
  ordinals,
  seasons,
  type Unit,
  units,
  weekdayAbbreviations,
  weekdays,
} from "../../english/calendar.ts";
import { numberWord } from "../../english/number-words.ts";
import { hashWord } from "../../text/hash.ts";
import { hashAt, isCapital, isDash, isGlued, isIn, isMark, isNumberToken } from "../../text/token-tests.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { one, plainNumber, type Read } from "./element.ts";

/** "March", "nov.", "Sept"; "may" only with a capital. A full stop may stand apart: "Nov . 8". */
export function month(tokens: Tokens, index: number): Read | null {
  const value = months.get(hashAt(tokens, index));
  if (value === undefined) return null;
  if (!isCapital(tokens, index) && isIn(tokens, index, ambiguousMonths)) return null;
  const isParted = isMark(tokens, index + 1, ".") && isNumberToken(tokens, index + 2);
  return { next: index + (isParted ? 2 : 1), value };
}

/** "Tuesday". */
export function weekday(tokens: Tokens, index: number): Read | null {
  return isCapital(tokens, index) ? one(index, weekdays.get(hashAt(tokens, index))) : null;
}

/** "Tuesday", "Tue", "Tues.": before a date, where a short form is sure. */
export function dayName(tokens: Tokens, index: number): Read | null {
  if (!isCapital(tokens, index)) return null;
  return weekday(tokens, index) ?? one(index, weekdayAbbreviations.get(hashAt(tokens, index)));
}

export function season(tokens: Tokens, index: number): Read | null {
  return one(index, seasons.get(hashAt(tokens, index)));
}

/** The scanner takes "st." and "rd." at a sentence's end for the abbreviations of saint and road. */
const ordinalEndings = wordSet("st nd rd th st. rd.");

/** Whether the token is the "rd" of "3rd". */
export function isOrdinalEnding(tokens: Tokens, index: number): boolean {
  return isGlued(tokens, index) && isNumberToken(tokens, index - 1) && isIn(tokens, index, ordinalEndings);
}

/** "3", "03", "3rd", "third", "twenty-first": a day of a month. */
export function day(tokens: Tokens, index: number): Read | null {
  const value = plainNumber(tokens, index, 2);
  if (value < 0) return ordinalDay(tokens, index);
  if (value < 1 || value > 31) return null;
  const hasEnding = isGlued(tokens, index + 1) && isIn(tokens, index + 1, ordinalEndings);
  return { next: index + (hasEnding ? 2 : 1), value };
}

/** "3rd", "third", "twenty-first". */
export function ordinalDay(tokens: Tokens, index: number): Read | null {
  const found = ordinal(tokens, index);
  return found !== null && found.value <= 31 ? found : null;
}

/** "3", "3rd": a day of a month in digits. */
export function numberDay(tokens: Tokens, index: number): Read | null {
  return isNumberToken(tokens, index) ? day(tokens, index) : null;
}

/** "3rd". */
export function numeralOrdinal(tokens: Tokens, index: number): Read | null {
  return isNumberToken(tokens, index) ? ordinal(tokens, index) : null;
}

/** "21st", "third", "twenty-first", up to 99. */
export function ordinal(tokens: Tokens, index: number): Read | null {
  const digits = plainNumber(tokens, index, 2);
  if (digits > 0)
    return isGlued(tokens, index + 1) && isIn(tokens, index + 1, ordinalEndings)
      ? { next: index + 2, value: digits }
      : null;
  const word = ordinals.get(hashAt(tokens, index));
  if (word !== undefined) return { next: index + 1, value: word };
  const tens = numberWord(hashAt(tokens, index));
  if (tens?.kind !== "tens") return null;
  const at = isDash(tokens, index + 1) ? index + 2 : index + 1;
  const unit = ordinals.get(hashAt(tokens, at));
  return unit !== undefined && unit < 10 ? { next: at + 1, value: tens.value + unit } : null;
}

/** The units in a fixed order, so that a pattern's number can stand for one. */
export const unitList: readonly Unit[] = [
  "day",
  "week",
  "weekend",
  "fortnight",
  "month",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
];

export function unit(tokens: Tokens, index: number): Read | null {
  const found = units.get(hashAt(tokens, index));
  return found === undefined ? null : { next: index + 1, value: unitList.indexOf(found) };
}

const s = hashWord("s");

const possessive = hashWord("'s");

const apostrophes = wordSet("' ’ ‘ `");

/** "1990s", "1990's", "'90s", "nineties": the first year of a decade, in the last hundred years where none is said. */
export function decade(tokens: Tokens, index: number): Read | null {
  const word = decadeWords.get(hashAt(tokens, index));
  if (word !== undefined) return { next: index + 1, value: 1900 + word * 10 };
  const at = isIn(tokens, index, apostrophes) ? index + 1 : index;
  const digits = plainNumber(tokens, at, 4);
  if (digits % 10 !== 0 || !isGlued(tokens, at + 1)) return null;
  const plural = hashAt(tokens, at + 1);
  if (plural !== s && plural !== possessive) return null;
  if (digits >= 1000 && digits < 2200) return { next: at + 2, value: digits };
  return digits >= 20 && digits < 100 ? { next: at + 2, value: 1900 + digits } : null;
}
