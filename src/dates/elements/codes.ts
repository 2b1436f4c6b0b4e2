/** What is written in digits and signs: "Q3", "FY23", "9/11", "3.10.2019", "20191003". */
import { hashWord } from "../../text/hash.ts";
import { hashAt, isGlued, isMark, isNumberToken } from "../../text/token-tests.ts";
import { hasFlag, TokenFlag, type Tokens } from "../../text/tokens.ts";
import { one, plainNumber, type Read } from "./element.ts";

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
