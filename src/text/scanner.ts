/**
 * The scanner: text to tokens in one pass, with exact offsets, in linear time. Sentences and paragraphs are
 * laid over them by sentences.ts. Words split at hyphens (“Hong Kong-based” is four tokens and a mark), since
 * names end there; clitics split from their word (“China’s” is two tokens).
 */
import type { Span } from "../model/span.ts";
import { CharClass, classAt, classOf, isWordClass, widthAt } from "./characters.ts";
import { FNV_OFFSET, hashLower, hashUnit } from "./hash.ts";
import { layOutSentences } from "./sentences.ts";
import { TokenBuffer } from "./token-buffer.ts";
import {
  APOSTROPHE,
  endOfAbbreviation,
  endOfClass,
  endOfClitic,
  endOfLink,
  endOfNumber,
  endOfRun,
  FULL_STOP,
  isCapital,
  isLetter,
  isLinkAt,
  LEFT_QUOTE,
  MAX_WORD_LENGTH,
  RIGHT_QUOTE,
} from "./token-ends.ts";
import { TokenFlag, TokenKind, type Tokens } from "./tokens.ts";

export interface ScanOptions {
  /**
   * Offsets, in order, at which a paragraph begins although no line does: where a headline ends in the middle of
   * a line.
   */
  readonly breaks?: readonly number[];
  /** Stretches, in order, that are passed over as if a line broke there: page furniture inside a story. */
  readonly skip?: readonly Span[];
}

/** Scans `range` of the text, or all of it. Offsets stay those of the whole text. */
export function scan(
  text: string,
  range: Span = { start: 0, end: text.length },
  { breaks = [], skip = [] }: ScanOptions = {},
): Tokens {
  const buffer = new TokenBuffer(text, range);
  let stretch = range.start;
  for (const { start, end } of skip) {
    scanStretch(text, stretch, Math.min(start, range.end), buffer);
    stretch = Math.max(stretch, end);
  }
  scanStretch(text, stretch, range.end, buffer);
  return layOutSentences(buffer.finish(), range, breaks);
}

function scanStretch(text: string, start: number, end: number, buffer: TokenBuffer): void {
  let gap = TokenFlag.lineBefore as number;
  let offset = start;
  while (offset < end) {
    const charClass = classAt(text, offset);
    if (charClass === CharClass.space || charClass === CharClass.lineBreak) {
      gap |=
        charClass === CharClass.lineBreak
          ? TokenFlag.lineBefore | TokenFlag.spaceBefore
          : TokenFlag.spaceBefore;
      offset++;
      continue;
    }
    offset = scanToken(text, offset, end, charClass, gap, buffer);
    gap = 0;
  }
}

/** Adds the token that begins at `start`; returns where it ends. */
function scanToken(
  text: string,
  start: number,
  limit: number,
  charClass: number,
  gap: number,
  buffer: TokenBuffer,
): number {
  // Digits beyond the Basic Multilingual Plane are read as words: no news counts in them.
  if (charClass === CharClass.digit && widthAt(text, start) === 1)
    return addToken(text, start, endOfNumber(text, start, limit), TokenKind.number, gap, buffer);
  if (isWordClass(charClass)) return scanWord(text, start, limit, gap, buffer);
  if (charClass === CharClass.ideograph) {
    const end = endOfClass(text, start, limit, charClass);
    return addToken(text, start, end, TokenKind.ideograph, gap, buffer);
  }
  const clitic = endOfClitic(text, start, limit, gap);
  if (clitic > start) return addToken(text, start, clitic, TokenKind.word, gap | TokenFlag.clitic, buffer);
  const kind = charClass === CharClass.punctuation ? TokenKind.punctuation : TokenKind.symbol;
  return addToken(text, start, endOfRun(text, start, limit), kind, gap, buffer);
}

function addToken(
  text: string,
  start: number,
  end: number,
  kind: number,
  flags: number,
  buffer: TokenBuffer,
): number {
  return buffer.add(start, end, kind, flags, hashLower(text, start, end));
}

/**
 * Adds the word that begins at `start`: letters, digits and marks, with single apostrophes and domain dots inside
 * ("O’Neil", "igourmet.com"). Its hash and its capitals are gathered on the way.
 */
function scanWord(text: string, start: number, limit: number, gap: number, buffer: TokenBuffer): number {
  const cap = Math.min(limit, start + MAX_WORD_LENGTH);
  let hash = FNV_OFFSET;
  let letters = 0;
  let capitals = 0;
  let flags = gap;
  let end = start;
  while (end < cap) {
    let unit = text.charCodeAt(end);
    const charClass = classOf(unit);
    if (isLetter(charClass)) {
      letters++;
      if (charClass === CharClass.upper) capitals++;
    } else if (charClass === CharClass.digit) {
      flags |= TokenFlag.digit;
    } else if (charClass === CharClass.highSurrogate) {
      if (!isWordClass(classAt(text, end))) break;
      hash = hashUnit(hash, unit);
      if (++end === limit) break;
      unit = text.charCodeAt(end);
    } else if (!isWordClass(charClass) && !standsInWord(text, start, end, cap)) break;
    hash = hashUnit(hash, unit);
    end++;
  }
  flags |= caseFlags(isCapital(text, start), capitals, letters);
  return addWord(text, start, end, limit, flags, hash, buffer);
}

/** Adds a word that ends in an abbreviation's full stop or, with what follows it, makes a link; else the word. */
function addWord(
  text: string,
  start: number,
  end: number,
  limit: number,
  flags: number,
  hash: number,
  buffer: TokenBuffer,
): number {
  if (isLinkAt(text, end, limit)) {
    const gap = flags & (TokenFlag.spaceBefore | TokenFlag.lineBefore);
    return addToken(text, start, endOfLink(text, end, limit), TokenKind.link, gap, buffer);
  }
  const stopped = endOfAbbreviation(text, start, end, limit, hash);
  if (stopped === end) return buffer.add(start, end, TokenKind.word, flags, hash);
  const stop = stopped > end ? TokenFlag.abbreviation : 0;
  return addToken(text, start, stopped, TokenKind.word, flags | stop, buffer);
}

/** Whether an apostrophe or a full stop at `offset` is part of the word that begins at `start`. */
function standsInWord(text: string, start: number, offset: number, limit: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit === APOSTROPHE || unit === RIGHT_QUOTE || unit === LEFT_QUOTE)
    return joinsWord(text, offset, limit);
  return unit === FULL_STOP && joinsDomain(text, start, offset, limit);
}

/** An apostrophe with letters on both sides that begins no clitic: "O'Neil", "don't", "d'Ivoire", "Savai‘i". */
function joinsWord(text: string, apostrophe: number, limit: number): boolean {
  if (apostrophe + 1 >= limit || !isLetter(classOf(text.charCodeAt(apostrophe + 1)))) return false;
  return endOfClitic(text, apostrophe, limit, 0) === apostrophe;
}

/** A full stop inside a lower-case domain or file name, two letters or more before it: "example.com". */
function joinsDomain(text: string, start: number, stop: number, limit: number): boolean {
  return stop - start >= 2 && stop + 1 < limit && classOf(text.charCodeAt(stop + 1)) === CharClass.lower;
}

function caseFlags(startsWithCapital: boolean, capitals: number, letters: number): number {
  if (capitals === 0) return 0;
  const first = startsWithCapital ? TokenFlag.capital : 0;
  if (capitals === letters && letters > 1) return first | TokenFlag.allCaps;
  return first | (capitals > (startsWithCapital ? 1 : 0) ? TokenFlag.innerCapital : 0);
}
