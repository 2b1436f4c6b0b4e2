import { type Mention, mentionAt, type Span } from "../model/span.ts";
import { countBelow } from "./sorted.ts";

/** What a token is made of. */
export const TokenKind = {
  /** Letters, with apostrophes inside, or letters followed by digits ("G20"). */
  word: 0,
  /** Digits, with separators inside: "1,200.50". Letters behind them are a token of their own. */
  number: 1,
  /** Han, kana or Hangul, as long as it runs. */
  ideograph: 2,
  /** One mark, or a run of the same mark. */
  punctuation: 3,
  symbol: 4,
  /** A web or mail address. */
  link: 5,
} as const;

/** Bits of `Tokens.flags`. */
export const TokenFlag = {
  spaceBefore: 1,
  /** A line break lies between this token and the one before. */
  lineBefore: 2,
  paragraphStart: 4,
  sentenceStart: 8,
  /** The first letter is a capital. */
  capital: 16,
  /** Two or more letters, all of them capitals. */
  allCaps: 32,
  /** Ends in a full stop that belongs to it: "Mr.", "U.S.", "J." */
  abbreviation: 64,
  /** 's, 're, 've, 'll, 'd, 'm: split from the word before. */
  clitic: 128,
  /** Has a capital after its first letter and is not all capitals: "McDonald", "iPhone". */
  innerCapital: 256,
  /** A word with a digit in it: "G20", "Rs500". */
  digit: 512,
} as const;

/**
 * The tokens of a text in parallel arrays, so that a scan allocates nothing per token. Offsets are UTF-16
 * units in `text`, which is the whole document even where only one story of it was scanned.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A `TokenKind` each. */
  readonly kind: Uint8Array;
  /** `TokenFlag` bits each. */
  readonly flags: Uint16Array;
  /** `hashLower` of each token. */
  readonly hash: Int32Array;
  /** For each token the sentence it stands in. */
  readonly sentenceOf: Int32Array;
  /** The first token of each sentence, and `count` as a last entry. */
  readonly sentences: Int32Array;
  /** The first token of each paragraph, and `count` as a last entry. */
  readonly paragraphs: Int32Array;
}

/** The token's characters. */
export function wordAt(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
}

/** The first UTF-16 unit of the token; 0 beyond the ends. */
export function unitAt({ text, start, count }: Tokens, index: number): number {
  return index >= 0 && index < count ? text.charCodeAt(start[index]!) : 0;
}

/** Whether the token has the flag; false beyond the ends. */
export function hasFlag(tokens: Tokens, index: number, flag: number): boolean {
  return index >= 0 && index < tokens.count && (tokens.flags[index]! & flag) !== 0;
}

/** Whether the token is of the kind; false beyond the ends. */
export function isKind(tokens: Tokens, index: number, kind: number): boolean {
  return index >= 0 && index < tokens.count && tokens.kind[index] === kind;
}

/** The span of the tokens from `first` to `last`, both included. */
export function spanOf(tokens: Tokens, first: number, last: number): Span {
  return { start: tokens.start[first]!, end: tokens.end[last]! };
}

/** The mention that the tokens from `first` to `last`, both included, stand for. */
export function mentionOf(tokens: Tokens, first: number, last: number): Mention {
  return mentionAt(tokens.text, spanOf(tokens, first, last));
}

/** The first token that ends after `offset`; `count` where there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  return countBelow(tokens.end, offset + 1);
}

/** The paragraph a token stands in. */
export function paragraphOf(tokens: Tokens, index: number): number {
  return countBelow(tokens.paragraphs, index + 1) - 1;
}
