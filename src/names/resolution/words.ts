import type { Tokens } from "../../text/tokens.ts";
import { memoizeWord } from "../../text/word-memo.ts";

/** The words of a table, as it stands in the code. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

const lower = memoizeWord((word) => word.toLowerCase().replace(/(.)\.$/, "$1"));

/** The token in lower case, without the full stop of an abbreviation; empty beyond the ends. */
export function lowerWord(tokens: Tokens, index: number): string {
  return index < 0 || index >= tokens.count ? "" : lower(tokens, index);
}
