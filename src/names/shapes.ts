import { TokenFlag, TokenKind, type Tokens } from "../text/tokens.ts";

/** The shape of a token, in five bits. */
export const Shape = {
  /** Beyond the sentence. */
  none: 0,
  lower: 1,
  capital: 2,
  allCaps: 3,
  /** "McDonald". */
  innerCapital: 4,
  /** "J." or "A". */
  initial: 5,
  /** "U.S." */
  capitalAbbreviation: 6,
  /** "Mr." */
  abbreviation: 7,
  number: 8,
  comma: 9,
  stop: 10,
  quote: 11,
  hyphen: 12,
  opening: 13,
  closing: 14,
  colon: 15,
  punctuation: 16,
  symbol: 17,
  ideograph: 18,
  link: 19,
  possessive: 20,
  clitic: 21,
  /** "iPhone". */
  innerOnly: 22,
} as const;

/** The shape of a token. */
export function shapeOf(tokens: Tokens, index: number): number {
  const kind = tokens.kind[index];
  if (kind === TokenKind.word) return wordShape(tokens, index);
  if (kind === TokenKind.number) return Shape.number;
  if (kind === TokenKind.punctuation || kind === TokenKind.symbol) return markShape(tokens, index);
  return kind === TokenKind.link ? Shape.link : Shape.ideograph;
}

function wordShape(tokens: Tokens, index: number): number {
  const flags = tokens.flags[index]!;
  const length = tokens.end[index]! - tokens.start[index]!;
  if (flags & TokenFlag.clitic) return length === 2 ? cliticShape(tokens, index) : Shape.clitic;
  if ((flags & TokenFlag.capital) === 0)
    return flags & TokenFlag.innerCapital ? Shape.innerOnly : Shape.lower;
  if (length === 1 || (length === 2 && flags & TokenFlag.abbreviation)) return Shape.initial;
  if (flags & TokenFlag.abbreviation)
    return flags & TokenFlag.allCaps ? Shape.capitalAbbreviation : Shape.abbreviation;
  if (flags & TokenFlag.allCaps) return Shape.allCaps;
  return flags & TokenFlag.innerCapital ? Shape.innerCapital : Shape.capital;
}

/** The bit that makes a small letter of an ASCII capital. */
const TO_LOWER = 0x20;
const LETTER_S = 0x73;

/** The “’s” of a possessive, or “’ll” and the like. */
function cliticShape(tokens: Tokens, index: number): number {
  return (tokens.text.charCodeAt(tokens.end[index]! - 1) | TO_LOWER) === LETTER_S
    ? Shape.possessive
    : Shape.clitic;
}

function markShape(tokens: Tokens, index: number): number {
  switch (tokens.text.charCodeAt(tokens.start[index]!)) {
    case 0x2c: // ,
      return Shape.comma;
    case 0x2e: // .
    case 0x21: // !
    case 0x3f: // ?
    case 0x2026: // …
      return Shape.stop;
    case 0x22: // "
    case 0x27: // '
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x201c: // “
    case 0x201d: // ”
      return Shape.quote;
    case 0x2d: // -
    case 0x2010: // ‐
    case 0x2011: // ‑ that does not break
    case 0x2013: // –
    case 0x2014: // —
      return Shape.hyphen;
    case 0x28: // (
    case 0x5b: // [
      return Shape.opening;
    case 0x29: // )
    case 0x5d: // ]
      return Shape.closing;
    case 0x3a: // :
    case 0x3b: // ;
      return Shape.colon;
    default:
      return tokens.kind[index] === TokenKind.symbol ? Shape.symbol : Shape.punctuation;
  }
}

/** Whether a token of this shape may be a word of a name by itself. */
export function isCapitalShape(shape: number): boolean {
  return (shape >= Shape.capital && shape <= Shape.abbreviation) || shape === Shape.innerOnly;
}
