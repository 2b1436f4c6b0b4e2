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

/** Keys are asked for many times a name. */
export function soundKey(word: string): string {
  return rewrites.reduce((key, [pattern, by]) => key.replace(pattern, by), word);
}

/** Whether two folded words may be spellings of one name. */
export function isSameSound(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 2 || b.length < 2) return false;
  const [left, right] = [soundKey(a), soundKey(b)];
  if (left === right) return true;
  if (left[0] !== right[0] || hasOtherEnding(left, right)) return false;
  const consonants = skeleton(left);
  if (consonants.length >= MIN_CONSONANTS && consonants === skeleton(right)) return true;
  return Math.min(left.length, right.length) >= MIN_FOR_ONE_LETTER && differInOneLetter(left, right);
}

/** What spellings of one name share: its first letter and its consonants. */
export function skeleton(key: string): string {
  return key.slice(0, 1) + key.slice(1).replace(/[aeiou]/g, "");
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
