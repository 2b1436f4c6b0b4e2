import { type NumberWord, numberWord } from "../english/number-words.ts";
import { isIn, isMark, isWordToken } from "../text/token-tests.ts";
import type { Tokens } from "../text/tokens.ts";
import { type WordSet, wordSet } from "../text/word-table.ts";

export * from "../text/token-tests.ts";

/** What the token means as a word of numbers; undefined where it is none. */
export function numberWordAt(tokens: Tokens, index: number): NumberWord | undefined {
  return isWordToken(tokens, index) ? numberWord(tokens.hash[index]!) : undefined;
}

/** The first of the words from the token `from` on and before `to`; null where none stands there. */
export function firstIn(tokens: Tokens, from: number, to: number, words: WordSet): number | null {
  for (let i = from; i < to; i++) if (isIn(tokens, i, words)) return i;
  return null;
}

/** Whether all tokens from `from` on and before `to` are of the words. */
export function areAllIn(tokens: Tokens, from: number, to: number, words: WordSet): boolean {
  for (let i = from; i < to; i++) if (!isIn(tokens, i, words)) return false;
  return true;
}

/** Whether only a comma, "and" or "or" stands between two numbers: ends are the tokens beside them. */
export function isRow(tokens: Tokens, last: number, first: number): boolean {
  const gap = first - last - 1;
  if (gap === 1) return isMark(tokens, last + 1, ",") || isIn(tokens, last + 1, lists);
  return gap === 2 && isMark(tokens, last + 1, ",") && isIn(tokens, last + 2, lists);
}
const lists = wordSet("and or");
