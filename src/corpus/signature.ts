/**
 * Signatures of wording: of a story's runs of five words the smallest hashes under several orders. Two stories agree in
 * the share of slots in which their wording agrees (MinHash; Broder, "On the resemblance and containment of
 * documents", 1997), so that wire copies are found among any number of stories without comparing all.
 */
import type { Span } from "../model/span.ts";
import { CharClass, classOf } from "../text/characters.ts";
import { hashLower, mixHash } from "../text/hash.ts";

/** Words of a shingle: long enough that chance repeats none. */
const SHINGLE = 5;
/** Slots of a signature: agreement is told to about 0.1. */
export const SLOTS = 32;
/** A longer story is told by its first words: copies are cut from the end. */
const MAX_WORDS = 600;
const MIN_WORDS = 40;

export type Signature = Readonly<Uint32Array>;
export const noSignature: Signature = new Uint32Array(0);

export function signatureOf(text: string, { start, end }: Span): Signature {
  const words = wordHashes(text, start, end);
  if (words.length < MIN_WORDS) return noSignature;
  const smallest = new Uint32Array(SLOTS).fill(0xffffffff);
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let shingle = words[i]!;
    for (let w = i + 1; w < i + SHINGLE; w++) shingle = mixHash(shingle, words[w]!);
    for (let slot = 0; slot < SLOTS; slot++) {
      const hash = mixHash(shingle, slot + 1) >>> 0;
      if (hash < smallest[slot]!) smallest[slot] = hash;
    }
  }
  return smallest;
}

/** Share of slots in which two signatures agree: about the share of wording that two stories have in common. */
export function agreement(a: Signature, b: Signature): number {
  let agreeing = 0;
  for (let slot = 0; slot < SLOTS; slot++) if (a[slot] === b[slot]) agreeing++;
  return agreeing / SLOTS;
}

function wordHashes(text: string, start: number, end: number): readonly number[] {
  const words: number[] = [];
  for (let i = start; i < end && words.length < MAX_WORDS; ) {
    const from = i;
    while (i < end && isWordUnit(text.charCodeAt(i))) i++;
    if (i > from) words.push(hashLower(text, from, i));
    else i++;
  }
  return words;
}

function isWordUnit(unit: number): boolean {
  const kind = classOf(unit);
  return kind === CharClass.upper || kind === CharClass.lower || kind === CharClass.digit;
}
