import type { Span } from "../model/span.ts";
import type { Tokens } from "./tokens.ts";

/** Tokens without their sentences, in arrays cut to length. */
export type BareTokens = Omit<Tokens, "sentenceOf" | "sentences" | "paragraphs">;

/** Collects tokens in typed arrays that double when they are full. */
export class TokenBuffer {
  readonly #text: string;
  #count = 0;
  #start: Int32Array;
  #end: Int32Array;
  #kind: Uint8Array;
  #flags: Uint16Array;
  #hash: Int32Array;

  constructor(text: string, range: Span) {
    // English news has a token to every five characters.
    const expected = Math.ceil((range.end - range.start) / 4) + 16;
    this.#text = text;
    this.#start = new Int32Array(expected);
    this.#end = new Int32Array(expected);
    this.#kind = new Uint8Array(expected);
    this.#flags = new Uint16Array(expected);
    this.#hash = new Int32Array(expected);
  }

  /** Adds a token and returns its end, so that a scanner can go on from there. */
  add(start: number, end: number, kind: number, flags: number, hash: number): number {
    if (this.#count === this.#start.length) this.#grow();
    const at = this.#count++;
    this.#start[at] = start;
    this.#end[at] = end;
    this.#kind[at] = kind;
    this.#flags[at] = flags;
    this.#hash[at] = hash;
    return end;
  }

  /** The tokens so far: views of the arrays, not copies. */
  finish(): BareTokens {
    const count = this.#count;
    return {
      text: this.#text,
      count,
      start: this.#start.subarray(0, count),
      end: this.#end.subarray(0, count),
      kind: this.#kind.subarray(0, count),
      flags: this.#flags.subarray(0, count),
      hash: this.#hash.subarray(0, count),
    };
  }

  #grow(): void {
    const length = this.#start.length * 2;
    this.#start = copyInto(new Int32Array(length), this.#start);
    this.#end = copyInto(new Int32Array(length), this.#end);
    this.#kind = copyInto(new Uint8Array(length), this.#kind);
    this.#flags = copyInto(new Uint16Array(length), this.#flags);
    this.#hash = copyInto(new Int32Array(length), this.#hash);
  }
}

function copyInto<T extends Int32Array | Uint16Array | Uint8Array>(target: T, source: T): T {
  target.set(source);
  return target;
}
