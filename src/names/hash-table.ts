/** An open-addressed table from hashes to small numbers in typed arrays: no boxing, no strings. */
export interface HashTable {
  /** The number stored for the hash, or -1. */
  get(hash: number): number;
  /** Stores the number unless the hash is there already; returns what is stored then. */
  add(hash: number, value: number): number;
}

/** A table for up to `capacity` hashes; throws where it gets more than it has room for. */
export function createHashTable(capacity: number): HashTable {
  const size = 1 << (32 - Math.clz32(Math.max(capacity, 4) * 2 - 1));
  const mask = size - 1;
  const keys = new Uint32Array(size);
  const values = new Int32Array(size).fill(-1);
  let free = size;
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (values[slot] !== -1 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    get: (hash) => values[slotOf(hash)]!,
    add: (hash, value) => {
      const slot = slotOf(hash);
      if (values[slot] !== -1) return values[slot]!;
      // A table without a free slot would be searched without end.
      if (--free === 0) throw new RangeError(`a table for ${capacity} hashes got ${size}`);
      keys[slot] = hash;
      values[slot] = value;
      return value;
    },
  };
}
