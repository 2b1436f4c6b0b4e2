/** Numbers features in the order they are met, and counts them: open addressing, grown by doubling. */
export class FeatureIndex {
  #keys = new Uint32Array(1 << 20);
  #rows = new Int32Array(1 << 20).fill(-1);
  #hashes = new Uint32Array(1 << 19);
  #counts = new Uint32Array(1 << 19);
  #size = 0;
  #isClosed = false;

  /** An index of these features and no others. */
  static of(hashes: Iterable<number>): FeatureIndex {
    const index = new FeatureIndex();
    for (const hash of hashes) index.#add(hash);
    // Chosen already, so that no minimum leaves them out.
    index.#counts.fill(0xffffffff);
    index.#isClosed = true;
    return index;
  }

  get size(): number {
    return this.#size;
  }

  get hashes(): Uint32Array {
    return this.#hashes.subarray(0, this.#size);
  }

  get counts(): Uint32Array {
    return this.#counts.subarray(0, this.#size);
  }

  /** The row of a feature; -1 where it was never added. */
  get(hash: number): number {
    return this.#rows[this.#slot(hash)]!;
  }

  /** Numbers the first `count` features of a buffer and appends their rows. */
  addAll(buffer: Uint32Array, count: number, rows: number[]): void {
    for (let k = 0; k < count; k++) {
      const row = this.#isClosed ? this.get(buffer[k]!) : this.#add(buffer[k]!);
      if (row !== -1) rows.push(row);
    }
  }

  #add(hash: number): number {
    const slot = this.#slot(hash);
    let row = this.#rows[slot]!;
    if (row === -1) {
      row = this.#size++;
      this.#keys[slot] = hash;
      this.#rows[slot] = row;
      if (this.#size === this.#hashes.length) this.#growRows();
      this.#hashes[row] = hash;
      if (this.#size * 2 > this.#keys.length) this.#growTable();
    }
    this.#counts[row]!++;
    return row;
  }

  #slot(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = hash & mask;
    while (this.#rows[slot] !== -1 && this.#keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #growRows(): void {
    const hashes = new Uint32Array(this.#hashes.length * 2);
    const counts = new Uint32Array(hashes.length);
    hashes.set(this.#hashes);
    counts.set(this.#counts);
    this.#hashes = hashes;
    this.#counts = counts;
  }

  #growTable(): void {
    this.#keys = new Uint32Array(this.#keys.length * 2);
    this.#rows = new Int32Array(this.#keys.length).fill(-1);
    for (let row = 0; row < this.#size; row++) {
      const slot = this.#slot(this.#hashes[row]!);
      this.#keys[slot] = this.#hashes[row]!;
      this.#rows[slot] = row;
    }
  }
}
