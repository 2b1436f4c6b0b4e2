/**
 * Whether two words are one name spelled in two ways. Transliterated names differ in vowels, doubled letters and a few
 * pairs of consonants (Mahmoud, Mahmud; Sharif, Shareef; Qahtani, Kahtany); the rules are the usual ones of phonetic
 * keys (Philips, "Hanging on the Metaphone", 1990), kept so narrow that Marina stays apart from Martina.
 */

const rewrites: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/(?:kh|ck|q|c(?=[^eihy]|$))/g, "k"],
  [/(?:dj|dzh|zh|jj)/g, "j"],
  [/tch/g, "ch"],
  [/sch/g, "sh"],
  [/gh/g, "g"],
  [/(?:ou|oo|u)/g, "u"],
  [/(?:ee|ie|ei|y|ii)/g, "i"],
  [/w/g, "v"],
  [/([a-z])\1/g, "$1"],
  [/(?<=[aeiou])h(?![aeiou])/g, ""],
];

/** Vowels may differ only in names with this many consonants: "Mario" is no "Maria". */
const MIN_CONSONANTS = 3;
/** Names this long may differ in a letter. */
const MIN_FOR_ONE_LETTER = 8;

/** A folded word with what it sounds like, taken apart once: words are compared many times. */
export interface Sound {
  readonly word: string;
  readonly key: string;
  /** What spellings of one name share: its first letter and its consonants. */
  readonly skeleton: string;
}

export function soundOf(word: string): Sound {
  const key = rewrites.reduce((rest, [pattern, by]) => rest.replace(pattern, by), word);
  return { word, key, skeleton: key.slice(0, 1) + key.slice(1).replace(/[aeiou]/g, "") };
}

/** Whether two words may be spellings of one name. */
export function isSameSound(a: Sound, b: Sound): boolean {
  if (a.word === b.word) return true;
  if (a.word.length < 2 || b.word.length < 2) return false;
  if (a.key === b.key) return true;
  if (a.key[0] !== b.key[0] || hasOtherEnding(a.key, b.key)) return false;
  if (a.skeleton.length >= MIN_CONSONANTS && a.skeleton === b.skeleton) return true;
  return Math.min(a.key.length, b.key.length) >= MIN_FOR_ONE_LETTER && differInOneLetter(a.key, b.key);
}

/** "Francesca" and "Francesco" are two people. */
function hasOtherEnding(a: string, b: string): boolean {
  const [left, right] = [a.at(-1), b.at(-1)];
  return (left === "a" && right === "o") || (left === "o" && right === "a");
}

function differInOneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
