/**
 * Sets and maps of words by their hashes, in open-addressed typed arrays: a `Set` of 32-bit numbers boxes each one it
 * is asked for, and most words of a text are asked for in vain. No word has the hash 0.
 */
import { hashWord } from "./hash.ts";

export type WordSet = Pick<ReadonlySet<number>, "has">;
export type WordMap<Value> = Pick<ReadonlyMap<number, Value>, "has" | "get">;

/** The words of a table as it stands in the code, parted by white space. */
export function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** The words of a table. */
export function wordSet(list: string): WordSet {
  return wordMap(wordsOf(list).map((word) => [hashWord(word), true] as const));
}

/** What each hash stands for; of several entries for one the last counts. */
export function wordMap<Value>(entries: readonly (readonly [number, Value])[]): WordMap<Value> {
  // A quarter full at most: nearly every word that is not there is known at the first look.
  const keys = new Uint32Array(2 ** Math.ceil(Math.log2(entries.length * 4 + 1)));
  const values = new Array<Value | undefined>(keys.length).fill(undefined);
  const mask = keys.length - 1;
  const slotOf = (hash: number): number => {
    let slot = hash & mask;
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  for (const [hash, value] of entries) {
    const slot = slotOf(hash);
    keys[slot] = hash;
    values[slot] = value;
  }
  return { has: (hash) => values[slotOf(hash)] !== undefined, get: (hash) => values[slotOf(hash)] };
}
