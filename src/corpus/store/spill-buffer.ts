/** What is seldom asked for again, as bytes outside the heap, and beyond a few megabytes outside the memory. */

/** Where blocks of a buffer go that have no room in memory: a temporary file. */
export interface Store {
  /** Takes the next block; all are of one size. */
  readonly put: (block: Uint8Array) => void;
  /** Bytes of all blocks, one after the other. */
  readonly read: (start: number, length: number) => Uint8Array;
}

/** Bytes of a block. */
const BLOCK = 1 << 20;
/** Blocks that stay in memory where there is a store. */
const MAX_BLOCKS = 8;

export class SpillBuffer {
  readonly #store: Store | null;
  readonly #blocks: Uint8Array[] = [];
  #stored = 0;
  #length = 0;

  /** `store` takes what memory should not hold; null for memory alone. */
  constructor(store: Store | null = null) {
    this.#store = store;
  }

  /** Adds bytes; gives the offset at which they are found. */
  add(bytes: Uint8Array): number {
    const start = this.#length;
    for (let taken = 0; taken < bytes.length; ) {
      const within = this.#length % BLOCK;
      if (within === 0) this.#newBlock();
      const part = bytes.subarray(taken, taken + BLOCK - within);
      this.#blocks.at(-1)!.set(part, within);
      taken += part.length;
      this.#length += part.length;
    }
    return start;
  }

  read(start: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    for (let taken = 0; taken < length; ) {
      const at = start + taken;
      const within = at % BLOCK;
      const count = Math.min(length - taken, BLOCK - within);
      const block = Math.floor(at / BLOCK) - this.#stored;
      const part =
        block < 0 ? this.#store!.read(at, count) : this.#blocks[block]!.subarray(within, within + count);
      bytes.set(part, taken);
      taken += count;
    }
    return bytes;
  }

  #newBlock(): void {
    if (this.#store !== null && this.#blocks.length === MAX_BLOCKS) {
      this.#store.put(this.#blocks.shift()!);
      this.#stored++;
    }
    this.#blocks.push(new Uint8Array(BLOCK));
  }
}
