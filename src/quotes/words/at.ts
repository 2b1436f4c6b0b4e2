/**
 * What stands at a token; 0 beyond the story's edges. A read beyond an array's end makes V8 box what it reads, and
 * so does a hash above 2³¹ that is passed on: so the edges are asked first, and hashes are signed.
 */
import type { Tokens } from "../../text/tokens.ts";

/** The `WordClass` at a token. */
export function classAt(classes: Uint8Array, token: number): number {
  return token >= 0 && token < classes.length ? classes[token]! : 0;
}

/** The token's hash as a signed number. */
export function hashAt({ hash }: Tokens, token: number): number {
  return token >= 0 && token < hash.length ? hash[token]! | 0 : 0;
}
