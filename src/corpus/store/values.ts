/** Values that stand in many records, each kept once: a record holds its number. */

export type Value = string | number | null;

export class Values {
  readonly #values: Value[] = [];
  readonly #numbers = new Map<Value, number>();

  /** All values by their numbers. */
  get all(): readonly Value[] {
    return this.#values;
  }

  /** The number of a value; the same for the same value. */
  numberOf(value: Value): number {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.add(value);
      this.#numbers.set(value, number);
    }
    return number;
  }

  /** The number of a value that no other record will have: it takes no room for being found again. */
  add(value: Value): number {
    return this.#values.push(value) - 1;
  }
}
