/**
 * Sets and maps of words by their hashes, in open-addressed typed arrays: a `Set` of 32-bit numbers boxes each one it
 * is asked for, and most words of a text are asked for in vain.
 */
import { CharClass, classOf } from "./characters.ts";
import { FNV_OFFSET, hashUnit } from "./hash.ts";
import { createHashTable, type HashTable } from "./hash-table.ts";

export type WordSet = Pick<ReadonlySet<number>, "has">;
export type WordMap<Value> = Pick<ReadonlyMap<number, Value>, "has" | "get">;

/** The words of a table as it stands in the code, parted by white space. */
export function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** The words of a table. */
export function wordSet(list: string): WordSet {
  return new LateSet(() => hashesOf(list));
}

/** The hashes that are made when the set is first asked. */
export function hashSetOf(hashes: () => readonly number[]): WordSet {
  return new LateSet(hashes);
}

/** Of a set that has not been asked: no hash is there. */
const unread = new Int32Array(1);

/** A set that is made when it is first asked: a text of two lines asks few of the eight hundred there are. */
class LateSet implements WordSet {
  /** Null once it has been made. */
  #read: (() => readonly number[]) | null;
  /** Hashes, 0 where none is: no listed word has that (`test/word-tables.test.ts`). */
  #slots = unread;

  constructor(read: () => readonly number[]) {
    this.#read = read;
  }

  has(hash: number): boolean {
    const asked = hash | 0;
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = (asked ^ (asked >>> 15)) & mask;
    for (let own = slots[at]!; own !== 0; own = slots[at]!) {
      if (own === asked) return true;
      at = (at + 1) & mask;
    }
    return this.#read !== null && this.#make(this.#read()).has(asked);
  }

  #make(hashes: readonly number[]): this {
    // A quarter full at most: nearly every word that is not there is known at the first look.
    this.#slots = new Int32Array(4 << (32 - Math.clz32(hashes.length)));
    this.#read = null;
    for (const hash of hashes) this.#add(hash);
    return this;
  }

  #add(hash: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = hash;
  }
}

/** The hashes of a list's words, as `hashWord` gives them, without cutting the words out. */
export function hashesOf(list: string): readonly number[] {
  const hashes: number[] = [];
  let hash = FNV_OFFSET;
  for (let i = 0; i < list.length; i++) {
    const unit = list.charCodeAt(i);
    if (!isSpace(unit)) hash = hashUnit(hash, unit);
    else if (hash !== FNV_OFFSET) {
      hashes.push(hash);
      hash = FNV_OFFSET;
    }
  }
  if (hash !== FNV_OFFSET) hashes.push(hash);
  return hashes;
}

function isSpace(unit: number): boolean {
  const charClass = classOf(unit);
  return charClass === CharClass.space || charClass === CharClass.lineBreak;
}

/** What each hash stands for; of several entries for one the last counts. They may be made when the map is first asked. */
export function wordMap<Value>(entries: Entries<Value> | (() => Entries<Value>)): WordMap<Value> {
  return new LateMap(typeof entries === "function" ? entries : () => entries);
}

type Entries<Value> = readonly (readonly [number, Value])[];

class LateMap<Value> implements WordMap<Value> {
  #read: (() => Entries<Value>) | null;
  #table: HashTable | null = null;
  readonly #values: Value[] = [];

  constructor(read: () => Entries<Value>) {
    this.#read = read;
  }

  has(hash: number): boolean {
    return (this.#table ?? this.#make()).get(hash) !== -1;
  }

  get(hash: number): Value | undefined {
    const at = (this.#table ?? this.#make()).get(hash);
    return at === -1 ? undefined : this.#values[at];
  }

  #make(): HashTable {
    const entries = this.#read!();
    this.#read = null;
    // A quarter full at most, as a set.
    const table = createHashTable(entries.length * 2);
    for (const [hash, value] of entries) this.#values[table.add(hash, this.#values.length)] = value;
    this.#table = table;
    return table;
  }
}
