/** One end of a quantity: a number with its currency sign and its minus. */
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { readNumeral } from "../numbers/numerals.ts";
import { isDash, isGlued, isIn, isMark } from "../token-tests.ts";
import { currencyBefore, maybeGluedSum, readGluedSum } from "./money.ts";
import type { End } from "./quantity.ts";

export const minusWords = wordSet("minus negative");
const plus = wordSet("plus");

export function readEnd(tokens: Tokens, index: number): End | null {
  if (maybeGluedSum(tokens, index)) {
    const sum = readGluedSum(tokens, index);
    return sum === null ? null : { first: sum.numeral.first, numeral: sum.numeral, code: sum.code, sign: 1 };
  }
  const money = currencyBefore(tokens, index);
  const numeral = readNumeral(tokens, index, money !== null);
  if (numeral === null) return null;
  const edge = money?.edge ?? numeral.first;
  const signed = minusBefore(tokens, edge, index);
  const first = signed ?? (isPlus(tokens, edge) ? edge - 1 : edge);
  return { first, numeral, code: money?.code ?? null, sign: signed === null ? 1 : -1 };
}

/** "+2.8 percent" */
function isPlus(tokens: Tokens, edge: number): boolean {
  return isMark(tokens, edge - 1, "+") && isGlued(tokens, edge) && !isGlued(tokens, edge - 1);
}

/** "-5", "minus five", "-$3", "$-3": the token of the sign; a dash between two words is none. */
function minusBefore(tokens: Tokens, edge: number, number: number): number | null {
  if (number - 1 > edge && isDash(tokens, number - 1)) return edge;
  if (isIn(tokens, edge - 1, minusWords)) return isEither(tokens, edge - 1) ? null : edge - 1;
  if (!isDash(tokens, edge - 1)) return null;
  if (edge === 1) return 0;
  if (!isGlued(tokens, edge)) return null;
  return isGlued(tokens, edge - 1) && !isMark(tokens, edge - 2, "(") ? null : edge - 1;
}

/** "plus or minus three": either way. */
function isEither(tokens: Tokens, sign: number): boolean {
  return isIn(tokens, sign - 2, plus);
}
