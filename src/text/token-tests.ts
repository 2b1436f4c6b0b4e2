/** Small questions about tokens. All are false beyond the ends. */
import { hashLower } from "./hash.ts";
import { hasFlag, isKind, TokenFlag, TokenKind, type Tokens, unitAt } from "./tokens.ts";
import type { WordSet } from "./word-table.ts";

/** Whether the token is one of the words. */
export function isIn(tokens: Tokens, index: number, words: WordSet): boolean {
  return words.has(hashAt(tokens, index));
}

/** Whether the token is the word of this hash. */
export function isWord(tokens: Tokens, index: number, hash: number): boolean {
  return hashAt(tokens, index) === hash;
}

/** The hash of the token; 0, which no word has, beyond the ends: asked first, as a read there makes V8 box what it reads. */
export function hashAt(tokens: Tokens, index: number): number {
  return index >= 0 && index < tokens.count ? tokens.hash[index]! : 0;
}

/** The hash of the token without the full stop of an abbreviation: "ft." and "ft" are one unit. */
export function bareHash(tokens: Tokens, index: number): number {
  return hasFlag(tokens, index, TokenFlag.abbreviation)
    ? hashLower(tokens.text, tokens.start[index]!, tokens.end[index]! - 1)
    : tokens.hash[index]!;
}

/** Whether no space stands between the token and the one before it. */
export function isGlued(tokens: Tokens, index: number): boolean {
  return index > 0 && index < tokens.count && (tokens.flags[index]! & TokenFlag.spaceBefore) === 0;
}

/** Whether the token is exactly the one character. */
export function isMark(tokens: Tokens, index: number, mark: string): boolean {
  return unitAt(tokens, index) === mark.charCodeAt(0) && tokens.end[index]! - tokens.start[index]! === 1;
}

/** A hyphen, a non-breaking hyphen, an en dash or a minus sign: what joins the ends of a range or a compound. */
export function isDash(tokens: Tokens, index: number): boolean {
  const unit = unitAt(tokens, index);
  const isLine = unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x2013 || unit === 0x2212;
  return isLine && tokens.end[index]! - tokens.start[index]! === 1;
}

/** A dash with no space on either side: "40-year", "8–10". */
export function isJoint(tokens: Tokens, index: number): boolean {
  return isDash(tokens, index) && isGlued(tokens, index) && isGlued(tokens, index + 1);
}

export function isWordToken(tokens: Tokens, index: number): boolean {
  return isKind(tokens, index, TokenKind.word);
}

export function isNumberToken(tokens: Tokens, index: number): boolean {
  return isKind(tokens, index, TokenKind.number);
}

/** Whether the token begins with a capital letter. */
export function isCapital(tokens: Tokens, index: number): boolean {
  return hasFlag(tokens, index, TokenFlag.capital);
}

/** Whether two tokens stand in one sentence. */
export function sameSentence(tokens: Tokens, a: number, b: number): boolean {
  return a >= 0 && b < tokens.count && tokens.sentenceOf[a] === tokens.sentenceOf[b];
}

/** Whether a paragraph begins at the token: what stands before it, a headline say, has nothing behind it. */
export function startsParagraph(tokens: Tokens, index: number): boolean {
  return hasFlag(tokens, index, TokenFlag.paragraphStart);
}
