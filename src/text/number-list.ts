/** A list of numbers that grows in blocks of a typed array: adding one never moves those that are there. */

const BLOCK_BITS = 14;
const BLOCK = 1 << BLOCK_BITS;

type Numbers = Uint8Array | Uint32Array | Float64Array;

export class NumberList {
  readonly #makeBlock: (length: number) => Numbers;
  readonly #blocks: Numbers[] = [];
  #length = 0;

  private constructor(makeBlock: (length: number) => Numbers) {
    this.#makeBlock = makeBlock;
  }

  static ofBytes(): NumberList {
    return new NumberList((length) => new Uint8Array(length));
  }

  static ofUint32(): NumberList {
    return new NumberList((length) => new Uint32Array(length));
  }

  static ofFloats(): NumberList {
    return new NumberList((length) => new Float64Array(length));
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    const within = this.#length++ & (BLOCK - 1);
    if (within === 0) this.#blocks.push(this.#makeBlock(BLOCK));
    this.#blocks[this.#blocks.length - 1]![within] = number;
  }

  at(index: number): number {
    return this.#blocks[index >>> BLOCK_BITS]![index & (BLOCK - 1)]!;
  }

  /** All of them, one after the other. */
  toFloats(): Float64Array {
    const floats = new Float64Array(this.#length);
    for (const [i, block] of this.#blocks.entries())
      floats.set(block.subarray(0, this.#length - i * BLOCK), i * BLOCK);
    return floats;
  }
}
