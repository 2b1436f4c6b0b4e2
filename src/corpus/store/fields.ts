/** Records as rows of whole numbers: who writes one and who reads it name the same fields in the same order. */
import type { Value, Values } from "./values.ts";

/** Takes the fields of records one after the other. */
export class FieldWriter {
  readonly numbers: number[] = [];
  readonly #values: Values;

  constructor(values: Values) {
    this.#values = values;
  }

  number(number: number): void {
    this.numbers.push(number);
  }

  value(value: Value): void {
    this.numbers.push(this.#values.numberOf(value));
  }

  /** A value that no other record has. */
  own(value: Value): void {
    this.numbers.push(this.#values.add(value));
  }

  list<Item>(items: readonly Item[], write: (item: Item) => void): void {
    this.numbers.push(items.length);
    for (const item of items) write(item);
  }
}

/** Gives the fields of records as they were taken. */
export class FieldReader {
  at: number;
  readonly #values: readonly Value[];
  readonly #numbers: ArrayLike<number>;

  /** `values` are all that the numbers name. */
  constructor(values: readonly Value[], numbers: ArrayLike<number>, at = 0) {
    this.#values = values;
    this.#numbers = numbers;
    this.at = at;
  }

  number(): number {
    return this.#numbers[this.at++]!;
  }

  /** A value of the type that was written here. */
  value<Written extends Value>(): Written {
    return this.#values[this.#numbers[this.at++]!] as Written;
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
