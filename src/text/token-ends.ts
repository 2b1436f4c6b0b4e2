/** Where tokens end: numbers, clitics, runs of marks, links, abbreviations. */
import { isAbbreviation } from "./abbreviations.ts";
import { CharClass, classAt, classOf, isWordClass, widthAt } from "./characters.ts";

/** Longer words are cut: no name is longer, and hostile input may be one word of megabytes. */
export const MAX_WORD_LENGTH = 256;
const MAX_RUN_LENGTH = 64;

export const APOSTROPHE = 0x27;
export const LEFT_QUOTE = 0x2018;
export const RIGHT_QUOTE = 0x2019;
export const FULL_STOP = 0x2e;
const COMMA = 0x2c;

const clitics: readonly string[] = ["s", "re", "ve", "ll", "d", "m"];

/** The end of the clitic that begins with an apostrophe at `start`; `start` where none does. */
export function endOfClitic(text: string, start: number, limit: number, gap: number): number {
  const unit = text.charCodeAt(start);
  if (gap !== 0 || (unit !== APOSTROPHE && unit !== RIGHT_QUOTE)) return start;
  for (const clitic of clitics) {
    const end = start + 1 + clitic.length;
    if (end > limit || text.slice(start + 1, end).toLowerCase() !== clitic) continue;
    if (end === limit || !isWordClass(classOf(text.charCodeAt(end)))) return end;
  }
  return start;
}

/** Digits with single separators between them: "1,200.50", "1.5"; the last digit ends it. */
export function endOfNumber(text: string, start: number, limit: number): number {
  const cap = Math.min(limit, start + MAX_WORD_LENGTH);
  let end = start + 1;
  while (end < cap) {
    const unit = text.charCodeAt(end);
    if (classOf(unit) === CharClass.digit) end++;
    else if ((unit === COMMA || unit === FULL_STOP) && end + 1 < cap && isDigitAt(text, end + 1)) end += 2;
    else break;
  }
  return end;
}

function isDigitAt(text: string, offset: number): boolean {
  return classOf(text.charCodeAt(offset)) === CharClass.digit;
}

export function endOfClass(text: string, start: number, limit: number, charClass: number): number {
  const cap = Math.min(limit, start + MAX_WORD_LENGTH);
  let end = start;
  while (end < cap && classAt(text, end) === charClass) end += widthAt(text, end);
  return Math.min(end, limit);
}

/** A run of one and the same mark: "...", "--", "''"; half a character takes nothing of the whole one behind it. */
export function endOfRun(text: string, start: number, limit: number): number {
  const width = widthAt(text, start);
  if (width === 2) return Math.min(start + 2, limit);
  const cap = Math.min(limit, start + MAX_RUN_LENGTH);
  let end = start + 1;
  while (end < cap && text.charCodeAt(end) === text.charCodeAt(start) && widthAt(text, end) === 1) end++;
  return end;
}

/** Whether what follows the word makes it a web or mail address: "http://", "name@host". */
export function isLinkAt(text: string, end: number, limit: number): boolean {
  const unit = text.charCodeAt(end);
  if (unit === 0x40) return end + 1 < limit && isWordClass(classOf(text.charCodeAt(end + 1)));
  return unit === 0x3a && end + 3 <= limit && text.startsWith("://", end);
}

export function endOfLink(text: string, start: number, limit: number): number {
  const cap = Math.min(limit, start + MAX_WORD_LENGTH);
  let end = start;
  while (end < cap) {
    const charClass = classAt(text, end);
    if (charClass === CharClass.space || charClass === CharClass.lineBreak) break;
    end += widthAt(text, end);
  }
  while (end > start && /[.,;:!?)\]}>"”’']/.test(text.charAt(end - 1))) end--;
  return Math.max(Math.min(end, limit), start);
}

/** Takes the full stop in where it belongs to the word of this hash: initials, "U.S.", "Mr.". */
export function endOfAbbreviation(
  text: string,
  start: number,
  end: number,
  limit: number,
  hash: number,
): number {
  if (end >= limit || text.charCodeAt(end) !== FULL_STOP) return end;
  if (end - start === 1 && isLetter(classOf(text.charCodeAt(start))))
    return endOfInitials(text, start, limit);
  return isAbbreviation(hash, isCapital(text, start)) ? end + 1 : end;
}

/** "J.", "U.S.", "a.m.": single letters, each with its full stop; "I." at a sentence's end is no initial. */
function endOfInitials(text: string, start: number, limit: number): number {
  const cap = Math.min(limit, start + MAX_WORD_LENGTH);
  let end = start;
  while (end + 1 < cap && isLetter(classOf(text.charCodeAt(end))) && text.charCodeAt(end + 1) === FULL_STOP)
    end += 2;
  const single = end - start === 2;
  const isInitial = isCapital(text, start) && text.charAt(start) !== "I";
  return single && !isInitial ? start + 1 : end;
}

export function isLetter(charClass: number): boolean {
  return charClass === CharClass.lower || charClass === CharClass.upper;
}

export function isCapital(text: string, offset: number): boolean {
  return classOf(text.charCodeAt(offset)) === CharClass.upper;
}
