/** Names from other scripts are spelled in several ways: Al-Qahtani and al-Kahtany, Gaddafi and Qadhafi. */
import { BoundedCache } from "../english/bounded-cache.ts";
import { particles } from "./person-words.ts";

/**
 * What the spellings of a word have in common: its consonants, those that are written in several ways as one.
 * “Qahtani” and “Kahtany” have “khtn”, “Gaddafi” and “Qadhafi” “kdf”. No word begins as a key does.
 */
export function spellingKey(word: string): string {
  return keys.get(word, keyOf);
}

/** The surnames of a long story: each is asked for whenever somebody new is named. */
const keys = new BoundedCache<string>(1024);

function keyOf(word: string): string {
  const consonants = word
    .replace(/[gqc]h?|kh/g, "k")
    .replace(/([dt])h/g, "$1")
    .replace(/w/g, "v")
    .replace(/z/g, "s");
  return `~${consonants.replace(/(?<=.)[aeiouy]/g, "").replace(/(.)\1+/g, "$1")}`;
}

/**
 * "spelling" where the words are one name in two spellings: as many words, each the same or spelled alike, one of them the
 * same. A surname alone is no evidence but with an Arabic article: Hansen is not Hanson, al-Qahtani is al-Kahtany.
 */
export function matchSpelling(short: readonly string[], full: readonly string[]): "spelling" | undefined {
  const own = withoutParticles(short);
  const all = withoutParticles(full);
  const compared = own.length === 1 && isArabic(short) && isArabic(full) ? all.slice(-1) : all;
  if (own.length !== compared.length) return undefined;
  let same = compared.length < all.length ? 1 : 0;
  for (let i = 0; i < own.length; i++) {
    if (own[i] === compared[i]) same++;
    else if (!areAlike(own[i]!, compared[i]!)) return undefined;
  }
  return same > 0 ? "spelling" : undefined;
}

function withoutParticles(words: readonly string[]): readonly string[] {
  return words.filter((word) => !particles.has(word));
}

function isArabic(words: readonly string[]): boolean {
  return words.some((word, i) => (word === "al" || word === "el") && i < words.length - 1);
}

/** Shorter words have too few consonants to be told by them. */
const MIN_KEY = 4;

/** The last letter stays, Daniela is not Daniel, and of the vowels all but one: Hassan is not Hussein. */
function areAlike(a: string, b: string): boolean {
  const key = spellingKey(a);
  if (key.length < MIN_KEY || key !== spellingKey(b)) return false;
  if (a.at(-1)!.replace("y", "i") !== b.at(-1)!.replace("y", "i")) return false;
  const [own, other] = [vowelsOf(a), vowelsOf(b)];
  if (own.length !== other.length) return false;
  let different = 0;
  for (let i = 0; i < own.length; i++) if (own[i] !== other[i]) different++;
  return different <= (key.length > MIN_KEY ? 1 : 0);
}

/** The vowels of a word, those that stand for one another as one: “aui” of Khaddouri and Qaduri. */
function vowelsOf(word: string): string {
  return word
    .replace(/ou|oo/g, "u")
    .replace(/[ey]/g, "i")
    .replace(/o/g, "u")
    .replace(/(.)\1+/g, "$1")
    .replace(/[^aiu]/g, "");
}
