/** What is known of words by their letters alone, as bits, remembered for the next time they are met. */
import { checkLetters, lowerLetters } from "../text/hash.ts";
import type { Tokens } from "../text/tokens.ts";

/**
 * A slot a hash: the word's hash, then what is known of it in the lowest bits, and above them a check of its letters:
 * what is found hangs on no other word, spelling or order of texts.
 */
export interface LexemeMemo {
  readonly slots: Int32Array;
  /** The bits for what is known. */
  readonly mask: number;
  /** What the letters of a word say, in lower case, and its hash. */
  readonly compute: (letters: string, hash: number) => number;
}

/** The different words of some megabytes of news; a power of two. With a quarter of them one word in three is looked up anew. */
const SLOTS = 1 << 15;

/** A memo of so many bits a word, 21 at most: the rest is for the check. */
export function createLexemeMemo(bits: number, compute: LexemeMemo["compute"]): LexemeMemo {
  return { slots: new Int32Array(2 * SLOTS), mask: 2 ** bits - 1, compute };
}

/** What is known of the token's word. */
export function recall(
  { slots, mask, compute }: LexemeMemo,
  { text, hash, start, end }: Tokens,
  index: number,
): number {
  const own = hash[index]!;
  const check = checkLetters(text, start[index]!, end[index]!) & ~mask;
  const at = (own & (SLOTS - 1)) << 1;
  if (slots[at] === own && ((slots[at + 1]! ^ check) & ~mask) === 0) return slots[at + 1]! & mask;
  const known = compute(lowerLetters(text, start[index]!, end[index]!), own);
  slots[at] = own;
  slots[at + 1] = check | known;
  return known;
}
