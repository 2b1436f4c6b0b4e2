import { CharClass, classOf, INVISIBLE, lowerUnit } from "./characters.ts";

export const FNV_OFFSET = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;

const RIGHT_QUOTE = 0x2019;
const APOSTROPHE = 0x27;

/** Asks for the class first: it is asked of every unit beyond ASCII. */
function isInvisible(unit: number): boolean {
  return classOf(unit) === CharClass.mark && INVISIBLE.includes(String.fromCharCode(unit));
}

/**
 * 32-bit FNV-1a of `text.slice(start, end)` in lower case, invisible characters left out and curly
 * apostrophes made straight: two spellings of one word have one hash. Over UTF-16 units, no allocation. As a signed number,
 * like all hashes here: V8 keeps those of 32 bits without a box on the heap.
 */
export function hashLower(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i++) hash = hashUnit(hash, text.charCodeAt(i));
  return hash;
}

/** The hash with one more unit, for scans that hash as they go. */
export function hashUnit(hash: number, unit: number): number {
  if (unit < 0x80) return hashLowerUnit(hash, unit);
  if (isInvisible(unit)) return hash;
  return hashLowerUnit(hash, unit === RIGHT_QUOTE ? APOSTROPHE : unit);
}

/** The same where every unit counts as it is, but for its case. */
export function hashLowerUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ lowerUnit(unit), FNV_PRIME);
}

/**
 * The letters that `hashLower` reads: all spellings of a word are one string. What is remembered by hash must be
 * learned from these, or it would hang on which spelling came first.
 */
export function lowerLetters(text: string, start: number, end: number): string {
  let letters = "";
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isInvisible(unit)) continue;
    letters += unit === RIGHT_QUOTE ? "'" : String.fromCharCode(lowerUnit(unit));
  }
  return letters;
}

/**
 * Of a word its length and its first, last and middle letters in lower case, mixed into the upper bits: two words with
 * one hash, of 100,000 about a pair, hardly ever agree in these too. "The" and "the" have one check as they have one hash.
 */
export function checkLetters(text: string, start: number, end: number): number {
  const last = end - 1;
  let check = Math.imul(last - start, 0x9e3779b1) ^ lowerUnit(text.charCodeAt(start));
  check = Math.imul(check, 0x9e3779b1) ^ lowerUnit(text.charCodeAt(last));
  return (
    Math.imul(check, 0x9e3779b1) ^ Math.imul(lowerUnit(text.charCodeAt((start + last) >> 1)), 0x85ebca77)
  );
}

/** The hash of a whole word or phrase, as `hashLower` gives it for a token. */
export function hashWord(word: string): number {
  return hashLower(word, 0, word.length);
}

/** Folds one more hash into a running one: for phrases and features made of several parts. */
export function mixHash(hash: number, next: number): number {
  let mixed = Math.imul(hash ^ next, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca77);
  return mixed ^ (mixed >>> 13);
}

/**
 * 53 bits that tell strings of one page or one run apart, as 14 hexadecimal digits; cyrb53 (bryc, public domain). Ids
 * that must hold against all texts are made with SHA-256.
 */
export function fingerprint(...parts: readonly string[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const part of parts) {
    for (let i = 0; i <= part.length; i++) {
      const unit = i < part.length ? part.charCodeAt(i) : 0x10000;
      a = Math.imul(a ^ unit, 0x9e3779b1);
      b = Math.imul(b ^ unit, 0x5f356495);
    }
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (0x200000 * (b >>> 0) + (a >>> 11)).toString(16).padStart(14, "0");
}
