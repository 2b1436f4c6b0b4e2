/**
 * Sets and maps of words by their hashes, in open-addressed typed arrays: a `Set` of 32-bit numbers boxes each one it
 * is asked for, and most words of a text are asked for in vain.
 */
import { hashWord } from "./hash.ts";
import { createHashTable } from "./hash-table.ts";

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
  const table = createHashTable(entries.length * 2);
  const values: Value[] = [];
  for (const [hash, value] of entries) values[table.add(hash, values.length)] = value;
  const get = (hash: number): Value | undefined => {
    const at = table.get(hash);
    return at === -1 ? undefined : values[at];
  };
  return { has: (hash) => table.get(hash) !== -1, get };
}
