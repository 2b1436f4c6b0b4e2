import { hashWord } from "../text/hash.ts";

/**
 * Remembers one answer for each slot that a key's hash falls into, so that it never grows. Only for answers of pure
 * functions: what is forgotten changes nothing but time.
 */
export class BoundedCache<Value> {
  readonly #keys: (string | undefined)[];
  readonly #values: Value[];

  /** `slots` is a power of two. */
  constructor(slots: number) {
    this.#keys = new Array(slots).fill(undefined);
    this.#values = new Array(slots);
  }

  /** The answer for `key`, computed where it is not known. */
  get(key: string, compute: (key: string) => Value): Value {
    const hash = hashWord(key);
    // The lower bits of FNV-1a alone hang too much on the last letter.
    const slot = (hash ^ (hash >>> 15)) & (this.#keys.length - 1);
    if (this.#keys[slot] === key) return this.#values[slot]!;
    const own = copied(key);
    const value = compute(own);
    this.#keys[slot] = own;
    this.#values[slot] = value;
    return value;
  }
}

/** V8 copies shorter parts of a text when they are cut out (`SlicedString::kMinLength`). */
const MIN_SLICED = 13;

/** A string of its own: a part cut from a text, and what is cut from that, would keep all of the text alive. */
function copied(key: string): string {
  return key.length < MIN_SLICED ? key : key.split("").join("");
}
