/** What patterns of rules are made of: each element reads some tokens and gives what they say. */
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
} from "../english/calendar.ts";
import { numberWord } from "../english/number-words.ts";
import { hashWord } from "../text/hash.ts";
import { hashAt, isCapital, isDash, isGlued, isIn, isMark, isNumberToken } from "../text/token-tests.ts";
import { hasFlag, TokenFlag, type Tokens } from "../text/tokens.ts";
import { wordMap, wordSet } from "../text/word-table.ts";

/** What an element has read: the token after it, and its number. */
export interface Read {
  readonly next: number;
  readonly value: number;
}

export type Element = (tokens: Tokens, index: number) => Read | null;

const one = (index: number, value: number | undefined): Read | null =>
  value === undefined ? null : { next: index + 1, value };

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

/** The whole number that the token writes in up to `digits` digits, without separators; -1 where it does not. */
export function plainNumber(tokens: Tokens, index: number, digits: number): number {
  if (!isNumberToken(tokens, index)) return -1;
  const start = tokens.start[index]!;
  const end = tokens.end[index]!;
  if (end - start > digits) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = tokens.text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
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

/** Four digits from 1000 to 2199, or a year in words: "nineteen ninety-six", "two thousand and fifteen". */
export function year(tokens: Tokens, index: number): Read | null {
  const value = plainNumber(tokens, index, 4);
  if (value >= 1000) return value < 2200 ? { next: index + 1, value } : null;
  return value < 0 ? spokenYear(tokens, index) : null;
}

const thousand = hashWord("thousand");
const hundred = hashWord("hundred");
const and = hashWord("and");

/** "nineteen ninety-six", "nineteen hundred", "twenty twenty", "two thousand and fifteen". */
export function spokenYear(tokens: Tokens, index: number): Read | null {
  const century = numberWord(hashAt(tokens, index));
  if (century === undefined || (century.kind !== "unit" && century.kind !== "tens")) return null;
  if (century.value === 2 && hashAt(tokens, index + 1) === thousand) {
    const at = hashAt(tokens, index + 2) === and ? index + 3 : index + 2;
    const rest = smallNumber(tokens, at);
    return rest === null ? { next: index + 2, value: 2000 } : { next: rest.next, value: 2000 + rest.value };
  }
  if (century.value < 11 || century.value > 20) return null;
  if (hashAt(tokens, index + 1) === hundred) return { next: index + 2, value: century.value * 100 };
  const rest = smallNumber(tokens, index + 1);
  return rest !== null && rest.value >= 10
    ? { next: rest.next, value: century.value * 100 + rest.value }
    : null;
}

/** A number in words below a hundred: "seven", "twenty-five". */
export function smallNumber(tokens: Tokens, index: number): Read | null {
  const word = numberWord(hashAt(tokens, index));
  if (word?.kind === "unit") return { next: index + 1, value: word.value };
  if (word?.kind !== "tens") return null;
  const at = isDash(tokens, index + 1) ? index + 2 : index + 1;
  const unit = numberWord(hashAt(tokens, at));
  return unit?.kind === "unit" && unit.value > 0 && unit.value < 10
    ? { next: at + 1, value: word.value + unit.value }
    : { next: index + 1, value: word.value };
}

const articles = wordSet("a an one");
const vague = wordSet("several few many some");
const of = hashWord("of");
const couple = hashWord("couple");
const dozen = hashWord("dozen");

/** How many: "three", "25", "a", "a couple of", "a dozen"; not a number where nobody counted: "a few". */
export function count(tokens: Tokens, index: number): Read | null {
  const digits = plainNumber(tokens, index, 3);
  if (digits > 0) return { next: index + 1, value: digits };
  if (isIn(tokens, index, vague)) return { next: index + 1, value: Number.NaN };
  if (!isIn(tokens, index, articles)) return smallNumber(tokens, index);
  const next = hashAt(tokens, index + 1);
  if (next === couple) return { next: index + (hashAt(tokens, index + 2) === of ? 3 : 2), value: 2 };
  if (next === dozen) return { next: index + 2, value: 12 };
  if (isIn(tokens, index + 1, vague)) return { next: index + 2, value: Number.NaN };
  return { next: index + 1, value: 1 };
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

/** "3", "12" in a numeral date: the number with no more than two digits. */
export function twoDigits(tokens: Tokens, index: number): Read | null {
  const value = plainNumber(tokens, index, 2);
  return value < 0 ? null : { next: index + 1, value };
}

const shiftWords: readonly (readonly [string, number])[] = [
  ["last", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
];
const shifts = wordMap(shiftWords.map(([word, value]) => [hashWord(word), value] as const));
const whiches = wordMap(
  (
    [
      ["last", -1],
      ["this", 0],
      ["next", 1],
    ] as const
  ).map(([word, value]) => [hashWord(word), value] as const),
);

/** "last", "this", "next" before a weekday, a month, a season. */
export function whichWord(tokens: Tokens, index: number): Read | null {
  return one(index, whiches.get(hashAt(tokens, index)));
}

const textShiftWords: readonly (readonly [string, number])[] = [
  ["previous", -1],
  ["preceding", -1],
  ["following", 1],
  ["ensuing", 1],
  ["succeeding", 1],
];
const textShifts = wordMap(textShiftWords.map(([word, value]) => [hashWord(word), value] as const));

/** "previous", "following": how many on from the date that the text has given. */
export function textShift(tokens: Tokens, index: number): Read | null {
  return one(index, textShifts.get(hashAt(tokens, index)));
}

/** "Q3", "3Q": the third quarter. */
export function quarterCode(tokens: Tokens, index: number): Read | null {
  return code(tokens, index, "q", 4);
}

/** "H1", "1H": the first half. */
export function halfCode(tokens: Tokens, index: number): Read | null {
  return code(tokens, index, "h", 2);
}

function code(tokens: Tokens, index: number, letter: string, most: number): Read | null {
  const start = tokens.start[index] ?? 0;
  const isCode = tokens.end[index] === start + 2 && tokens.text.charAt(start).toLowerCase() === letter;
  const value = Number(isCode ? tokens.text.charAt(start + 1) : Number.NaN);
  if (value >= 1 && value <= most) return { next: index + 1, value };
  const digit = plainNumber(tokens, index, 1);
  const isGluedLetter = isGlued(tokens, index + 1) && hashAt(tokens, index + 1) === hashWord(letter);
  return digit >= 1 && digit <= most && isGluedLetter ? { next: index + 2, value: digit } : null;
}

/** "FY23", "FY2023": the year. */
export function fiscalCode(tokens: Tokens, index: number): Read | null {
  if (!hasFlag(tokens, index, TokenFlag.digit)) return null;
  const [, digits] =
    /^FY(\d{2}|\d{4})$/.exec(tokens.text.slice(tokens.start[index], tokens.end[index])) ?? [];
  if (digits === undefined) return null;
  return { next: index + 1, value: Number(digits) + (digits.length === 2 ? 2000 : 0) };
}

/** "last", "this", "next": how many on. */
export function shiftWord(tokens: Tokens, index: number): Read | null {
  return one(index, shifts.get(hashAt(tokens, index)));
}

/** "9/11": the day, not the fraction. */
export function eleventhOfSeptember(tokens: Tokens, index: number): Read | null {
  const isIt = plainNumber(tokens, index, 1) === 9 && plainNumber(tokens, index + 2, 2) === 11;
  const isJoined = isMark(tokens, index + 1, "/") && isGlued(tokens, index + 1) && isGlued(tokens, index + 2);
  const goesOn = isMark(tokens, index + 3, "/") && isGlued(tokens, index + 3);
  return isIt && isJoined && !goesOn && !isMark(tokens, index - 1, "/")
    ? { next: index + 3, value: 1 }
    : null;
}

/** "03.10.2019" and "3.10.2019": day, month and year as one number, 03102019. */
export function dottedDay(tokens: Tokens, index: number): Read | null {
  if (!isNumberToken(tokens, index)) return null;
  const text = tokens.text.slice(
    tokens.start[index],
    Math.min(tokens.end[index]!, tokens.start[index]! + 11),
  );
  const [, d, m, y] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return y === undefined ? null : one(index, Number(d) * 1_000_000 + Number(m) * 10_000 + Number(y));
}

/** "20191003", from 1900 to 2099. */
export function runDay(tokens: Tokens, index: number): Read | null {
  const value = tokens.end[index]! - tokens.start[index]! === 8 ? plainNumber(tokens, index, 8) : -1;
  return value >= 19_000_101 && value < 21_000_000 ? { next: index + 1, value } : null;
}
