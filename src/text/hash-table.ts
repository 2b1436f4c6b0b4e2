/** An open-addressed table from hashes to small numbers in typed arrays: no boxing, no strings. */
export interface HashTable {
  /** The number stored for the hash, or -1. */
  get(hash: number): number;
  /** Stores the number, which is not negative, unless the hash is there already; returns what is stored then. */
  add(hash: number, value: number): number;
}

/** A table with room for `capacity` hashes, half full at most; it grows by doubling where it gets more. */
export function createHashTable(capacity: number): HashTable {
  let size = 1 << (32 - Math.clz32(Math.max(capacity, 4) * 2 - 1));
  let keys = new Uint32Array(size);
  let values = new Int32Array(size).fill(-1);
  let count = 0;

  const slotOf = (hash: number): number => {
    const mask = size - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (values[slot] !== -1 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  const store = (slot: number, hash: number, value: number): void => {
    keys[slot] = hash;
    values[slot] = value;
  };
  const grow = (): void => {
    const oldKeys = keys;
    const oldValues = values;
    size *= 2;
    keys = new Uint32Array(size);
    values = new Int32Array(size).fill(-1);
    oldValues.forEach((value, slot) => {
      if (value !== -1) store(slotOf(oldKeys[slot]!), oldKeys[slot]!, value);
    });
  };
  return {
    // As `slotOf`, which it does not call: it is asked twenty times a word of a text.
    get: (hash) => {
      const mask = size - 1;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (values[slot] !== -1 && keys[slot] !== hash) slot = (slot + 1) & mask;
      return values[slot]!;
    },
    add: (hash, value) => {
      const slot = slotOf(hash);
      if (values[slot] !== -1) return values[slot]!;
      store(slot, hash, value);
      if (++count * 2 > size) grow();
      return value;
    },
  };
}
