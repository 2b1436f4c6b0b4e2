import { type NumberWord, numberWord } from "../english/number-words.ts";
import { isIn, isMark, isWordToken } from "../text/token-tests.ts";
import type { Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";

export * from "../text/token-tests.ts";

/** What the token means as a word of numbers; undefined where it is none. */
export function numberWordAt(tokens: Tokens, index: number): NumberWord | undefined {
  return isWordToken(tokens, index) ? numberWord(tokens.hash[index]!) : undefined;
}

/** Whether only a comma, "and" or "or" stands between two numbers: ends are the tokens beside them. */
export function isRow(tokens: Tokens, last: number, first: number): boolean {
  const gap = first - last - 1;
  if (gap === 1) return isMark(tokens, last + 1, ",") || isIn(tokens, last + 1, lists);
  return gap === 2 && isMark(tokens, last + 1, ",") && isIn(tokens, last + 2, lists);
}
const lists = wordSet("and or");
