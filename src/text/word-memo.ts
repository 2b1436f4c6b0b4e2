import { TokenFlag, type Tokens, wordAt } from "./tokens.ts";

/** Twice the different words of a long story; a power of two. */
const SLOTS = 4096;
/** Engines keep a whole text alive for the longer parts that are cut from it. */
const MAX_LENGTH = 12;

/**
 * A pure function of a token's word that remembers its last answers, one for each slot of the word's hash: texts
 * say the same words again and again, and to cut them out of the text anew costs more than most questions.
 */
export function memoizeWord<Answer>(
  answer: (word: string) => Answer,
): (tokens: Tokens, index: number) => Answer {
  const words: string[] = new Array(SLOTS).fill("");
  const answers: Answer[] = new Array(SLOTS).fill(answer(""));
  return (tokens, index) => {
    const capital = (tokens.flags[index]! & TokenFlag.capital) === 0 ? 0 : 1;
    const slot = (tokens.hash[index]! ^ capital) & (SLOTS - 1);
    if (isWordAt(words[slot]!, tokens, index)) return answers[slot]!;
    const word = wordAt(tokens, index);
    if (word.length > MAX_LENGTH) return answer(word);
    words[slot] = word;
    answers[slot] = answer(word);
    return answers[slot]!;
  };
}

/** Whether the token is written just so. */
function isWordAt(word: string, { text, start, end }: Tokens, index: number): boolean {
  const first = start[index]!;
  if (end[index]! - first !== word.length) return false;
  for (let k = 0; k < word.length; k++) if (text.charCodeAt(first + k) !== word.charCodeAt(k)) return false;
  return true;
}
