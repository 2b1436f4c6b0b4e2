import { hashUnit } from "../text/hash.ts";
import type { Tokens } from "../text/tokens.ts";
import { memoizeWord } from "../text/word-memo.ts";
import { hashesOf, hashSetOf, type WordSet, wordsOf } from "../text/word-table.ts";

/** The words of a table as strings, for folded words of names; `wordSet` holds hashes, for tokens. */
export function stringSet(list: string): ReadonlySet<string> {
  return new Set(wordsOf(list));
}

/** The words of a table by hash, with the full stop of an abbreviation and without, as `lowerWord` reads them. */
export function hashSet(list: string): WordSet {
  return hashSetOf(() => hashesOf(list).flatMap((hash) => [hash, hashUnit(hash, FULL_STOP)]));
}

const FULL_STOP = 0x2e;

const lower = memoizeWord((word) => word.toLowerCase().replace(/(.)\.$/, "$1"));

/** The token in lower case, without the full stop of an abbreviation; empty beyond the ends. */
export function lowerWord(tokens: Tokens, index: number): string {
  return index < 0 || index >= tokens.count ? "" : lower(tokens, index);
}

/** Whether the token begins with one of the marks. */
export function startsWith({ text, start, count }: Tokens, index: number, marks: string): boolean {
  return index >= 0 && index < count && marks.includes(text.charAt(start[index]!));
}
