import { type Tokens, wordAt } from "../../text/tokens.ts";

/** The words of a table, as it stands in the code. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The token in lower case, without the full stop of an abbreviation; empty beyond the ends. */
export function lowerWord(tokens: Tokens, index: number): string {
  if (index < 0 || index >= tokens.count) return "";
  return wordAt(tokens, index)
    .toLowerCase()
    .replace(/(.)\.$/, "$1");
}
