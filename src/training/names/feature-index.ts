import { createHashTable } from "../../text/hash-table.ts";

const CAPACITY = 1 << 19;

/** Numbers features in the order they are met, and counts them. */
export class FeatureIndex {
  readonly #rows = createHashTable(CAPACITY);
  #hashes = new Int32Array(CAPACITY);
  #counts = new Int32Array(CAPACITY);
  #size = 0;
  #isClosed = false;

  /** An index of these features and no others. */
  static of(hashes: Iterable<number>): FeatureIndex {
    const index = new FeatureIndex();
    for (const hash of hashes) index.#add(hash);
    // Chosen already, so that no minimum leaves them out.
    index.#counts.fill(0x7fffffff);
    index.#isClosed = true;
    return index;
  }

  get size(): number {
    return this.#size;
  }

  get hashes(): Int32Array {
    return this.#hashes.subarray(0, this.#size);
  }

  get counts(): Int32Array {
    return this.#counts.subarray(0, this.#size);
  }

  /** The row of a feature; -1 where it was never added. */
  get(hash: number): number {
    return this.#rows.get(hash);
  }

  /** Numbers the first `count` features of a buffer and appends their rows. */
  addAll(buffer: Int32Array, count: number, rows: number[]): void {
    for (let k = 0; k < count; k++) {
      const row = this.#isClosed ? this.get(buffer[k]!) : this.#add(buffer[k]!);
      if (row !== -1) rows.push(row);
    }
  }

  #add(hash: number): number {
    const row = this.#rows.add(hash, this.#size);
    if (row === this.#size) {
      this.#size++;
      if (this.#size === this.#hashes.length) this.#growRows();
      this.#hashes[row] = hash;
    }
    this.#counts[row]!++;
    return row;
  }

  #growRows(): void {
    const hashes = new Int32Array(this.#hashes.length * 2);
    const counts = new Int32Array(hashes.length);
    hashes.set(this.#hashes);
    counts.set(this.#counts);
    this.#hashes = hashes;
    this.#counts = counts;
  }
}
