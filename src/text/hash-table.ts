/** An open-addressed table from hashes to small numbers in typed arrays: no boxing, no strings. */
export interface HashTable {
  /** The number stored for the hash, or -1. */
  get(hash: number): number;
  /** Stores the number, which is not negative, unless the hash is there already; returns what is stored then. */
  add(hash: number, value: number): number;
}

/** A table with room for `capacity` hashes, half full at most; it grows by doubling where it gets more. */
export function createHashTable(capacity: number): HashTable {
  /** A hash and its number, -1 where none is, side by side: most are asked for in vain, of memory that is read anew. */
  let slots = emptySlots(2 << (32 - Math.clz32(Math.max(capacity, 4) * 2 - 1)));
  let count = 0;

  const slotOf = (hash: number): number => {
    const own = hash | 0;
    const mask = slots.length - 1;
    let at = ((hash ^ (hash >>> 15)) << 1) & mask;
    while (slots[at + 1] !== -1 && slots[at] !== own) at = (at + 2) & mask;
    return at;
  };
  const store = (at: number, hash: number, value: number): void => {
    slots[at] = hash;
    slots[at + 1] = value;
  };
  const grow = (): void => {
    const old = slots;
    slots = emptySlots(2 * old.length);
    for (let at = 0; at < old.length; at += 2)
      if (old[at + 1] !== -1) store(slotOf(old[at]!), old[at]!, old[at + 1]!);
  };

  return {
    // As `slotOf`, which it does not call: it is asked twenty times a word of a text.
    get: (hash) => {
      const own = hash | 0;
      const mask = slots.length - 1;
      let at = ((hash ^ (hash >>> 15)) << 1) & mask;
      while (slots[at + 1] !== -1 && slots[at] !== own) at = (at + 2) & mask;
      return slots[at + 1]!;
    },
    add: (hash, value) => {
      const at = slotOf(hash);
      if (slots[at + 1] !== -1) return slots[at + 1]!;
      store(at, hash, value);
      if (++count * 4 > slots.length) grow();
      return value;
    },
  };
}

function emptySlots(length: number): Int32Array {
  return new Int32Array(length).fill(-1);
}
