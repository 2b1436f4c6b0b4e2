/** Rows of bytes one after the other, in blocks: adding one never moves those that are there. */

/** Bytes of a block. */
const BLOCK = 1 << 20;

export class RecordPool {
  readonly #blocks: Uint8Array[] = [];
  #room = 0;

  /** Adds a row; gives the address at which it is found. */
  add(row: Uint8Array): number {
    if (row.length > this.#room) this.#newBlock(row.length);
    const block = this.#blocks.at(-1)!;
    const offset = block.length - this.#room;
    block.set(row, offset);
    // Of a row that is longer than a block nothing may follow behind a block's length.
    this.#room = block.length > BLOCK ? 0 : this.#room - row.length;
    return (this.#blocks.length - 1) * BLOCK + offset;
  }

  /** The block in which a row lies, and where in it. */
  locate(address: number): { readonly bytes: Uint8Array; readonly at: number } {
    return { bytes: this.#blocks[Math.floor(address / BLOCK)]!, at: address % BLOCK };
  }

  /** A row that is longer than a block has one of its own. */
  #newBlock(length: number): void {
    const size = Math.max(BLOCK, length);
    this.#blocks.push(new Uint8Array(size));
    this.#room = size;
  }
}
