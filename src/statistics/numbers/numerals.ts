/** Reads one number, in digits, in words or in both, from the token where it begins. */
import { numberWord } from "../../english/number-words.ts";
import { type Tokens, unitAt } from "../../text/tokens.ts";
import { isNumberToken, isWordToken } from "../token-tests.ts";
import { vulgarFraction } from "./digits.ts";
import { readFigure } from "./figures.ts";
import type { Numeral } from "./numeral.ts";
import { readWords } from "./worded.ts";

/** No news figure is larger; what is would lose its digits in a double. */
const MAX_VALUE = 1e18;

/** The number that begins at the token, or ends there where only "a" stands before it; null where none does. */
export function readNumeral(tokens: Tokens, index: number, isMoney = false): Numeral | null {
  const numeral = isNumberToken(tokens, index)
    ? readFigure(tokens, index, isMoney)
    : readWords(tokens, index);
  return numeral === null || !(Math.abs(numeral.high) < MAX_VALUE) ? null : numeral;
}

/** Whether a numeral may begin or be known by this token: the one test made on every token of a text. */
export function isNumeralAt(tokens: Tokens, index: number): boolean {
  if (isNumberToken(tokens, index)) return true;
  if (isWordToken(tokens, index)) return numberWord(tokens.hash[index]!) !== undefined;
  return vulgarFraction(unitAt(tokens, index)) !== null;
}
