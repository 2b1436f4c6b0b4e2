/** Records as rows of bytes: who writes one and who reads it name the same fields in the same order. */
import type { Value, Values } from "./values.ts";

/** Bytes of a hash and of an offset. */
const WORD = 4;
/** A byte holds a digit of a number in this base; its first bit says that more follow (LEB128). Most numbers are small. */
const BASE = 128;

/** Takes the fields of records one after the other. */
export class FieldWriter {
  readonly #values: Values;
  #bytes = new Uint8Array(1 << 10);
  #length = 0;

  constructor(values: Values) {
    this.#values = values;
  }

  /** Bytes that were written. */
  get length(): number {
    return this.#length;
  }

  /** What was written. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  /** A whole number from 0. */
  number(number: number): void {
    let rest = number;
    for (; rest >= BASE; rest = Math.floor(rest / BASE)) this.#byte((rest % BASE) + BASE);
    this.#byte(rest);
  }

  hash(hash: number): void {
    const at = this.#length;
    for (let i = 0; i < WORD; i++) this.#byte(0);
    this.setOffset(at, hash);
  }

  /** Leaves room for an offset; gives where it stands, for `setOffset`. */
  offset(): number {
    this.hash(0);
    return this.#length - WORD;
  }

  setOffset(at: number, offset: number): void {
    for (let i = 0; i < WORD; i++) this.#bytes[at + i] = offset >>> (8 * i);
  }

  value(value: Value): void {
    this.number(this.#values.numberOf(value));
  }

  /** A value that no other record has. */
  own(value: Value): void {
    this.number(this.#values.add(value));
  }

  list<Item>(items: Iterable<Item> & { readonly length: number }, write: (item: Item) => void): void {
    this.number(items.length);
    for (const item of items) write(item);
  }

  #byte(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  }
}

/** Gives the fields of records as they were taken. */
export class FieldReader {
  at: number;
  readonly #values: readonly Value[];
  readonly #bytes: Uint8Array;

  /** `values` are all that the numbers name. */
  constructor(values: readonly Value[], bytes: Uint8Array, at = 0) {
    this.#values = values;
    this.#bytes = bytes;
    this.at = at;
  }

  number(): number {
    let byte = this.#bytes[this.at++]!;
    if (byte < BASE) return byte;
    let number = byte - BASE;
    for (let scale = BASE; byte >= BASE; scale *= BASE) {
      byte = this.#bytes[this.at++]!;
      number += (byte % BASE) * scale;
    }
    return number;
  }

  hash(): number {
    let hash = 0;
    for (let i = 0; i < WORD; i++) hash |= this.#bytes[this.at++]! << (8 * i);
    return hash >>> 0;
  }

  offset(): number {
    return this.hash();
  }

  /** A value of the type that was written here. */
  value<Written extends Value>(): Written {
    return this.#values[this.number()] as Written;
  }

  list<Item>(read: () => Item): readonly Item[] {
    const count = this.number();
    if (count === 0) return none;
    const items: Item[] = [];
    for (let i = 0; i < count; i++) items.push(read());
    return items;
  }
}

const none: readonly never[] = [];
