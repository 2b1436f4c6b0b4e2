/**
 * A map that forgets its oldest half when it is full. Only for answers of pure functions, so that what is
 * forgotten changes nothing but time.
 */
export class BoundedCache<Value> {
  readonly #limit: number;
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The answer for `key`, computed where it is not known. */
  get(key: string, compute: (key: string) => Value): Value {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const own = copied(key);
    const value = this.#old.get(key) ?? compute(own);
    if (this.#young.size >= this.#limit / 2) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(own, value);
    return value;
  }
}

/** V8 copies shorter parts of a text when they are cut out (`SlicedString::kMinLength`). */
const MIN_SLICED = 13;

/** A string of its own: a part cut from a text, and what is cut from that, would keep all of the text alive. */
function copied(key: string): string {
  return key.length < MIN_SLICED ? key : key.split("").join("");
}
