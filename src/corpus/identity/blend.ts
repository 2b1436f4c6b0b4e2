/** Short names made of pieces of words: "COCOBOD" of "Cocoa Board", "PEMEX" of "Petróleos Mexicanos". */

const MIN_LETTERS = 4;
const MAX_WORDS = 5;

/** Whether the letters are pieces of all the words in turn, each from its first letter on; a first word may be left out. */
export function isBlendOf(short: string, words: readonly string[]): boolean {
  if (short.length < MIN_LETTERS || words.length < 2 || words.length > MAX_WORDS) return false;
  return isMadeOf(short, words) || (words.length > 2 && isMadeOf(short, words.slice(1)));
}

function isMadeOf(letters: string, [word, ...rest]: readonly string[]): boolean {
  if (word === undefined) return letters === "";
  if (letters[0] !== word[0]) return false;
  let at = 0;
  for (let taken = 1; taken <= letters.length; taken++) {
    at = word.indexOf(letters[taken - 1]!, at) + 1;
    if (at === 0) return false;
    if (isMadeOf(letters.slice(taken), rest)) return true;
  }
  return false;
}
