import { BoundedCache } from "../english/bounded-cache.ts";
import { mixHash } from "../text/hash.ts";
import { scan } from "../text/scanner.ts";
import type { Tokens } from "../text/tokens.ts";

/** Where a running hash begins, so that the order of the first two words counts. */
export const PHRASE_SEED = 0x9747b28c | 0;

/** The hash of the tokens from `first` to `last`, both included: case and kind of apostrophe do not count. */
export function phraseHash(tokens: Tokens, first: number, last: number): number {
  let hash = PHRASE_SEED;
  for (let i = first; i <= last; i++) hash = mixHash(hash, tokens.hash[i]!);
  return hash;
}

/** To scan a phrase takes arrays of its own, and stories name the same places again and again. */
const hashes = new BoundedCache<number>(4096);

/** The hash of a whole phrase, as `phraseHash` gives it for the same words in a text. */
export function phraseHashOf(phrase: string): number {
  return hashes.get(phrase, hashOf);
}

function hashOf(phrase: string): number {
  const tokens = scan(phrase);
  return phraseHash(tokens, 0, tokens.count - 1);
}
