/** The number of a whole after "of": "450 of its 9,200 posts", "340 of the museum's 410 guards". */
import { hashWord } from "../../text/hash.ts";
import { hasFlag, TokenFlag, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isGlued, isIn, isNumberToken, isWord, isWordToken } from "../token-tests.ts";
import type { Numeral } from "./numeral.ts";
import { readNumeral } from "./numerals.ts";

const REACH = 6;
const owner = hashWord("'s");
const of = hashWord("of");
const leads = wordSet(
  "the its his her their our all some those these about around nearly almost roughly approximately over more than at least an estimated total up to promised planned expected proposed allocated available original remaining required registered",
);

/** The whole whose "of" is the token; null where no number follows it, or one joined to a word ("4-year-olds"). */
export function wholeAfterOf(tokens: Tokens, index: number): Numeral | null {
  if (!isWord(tokens, index, of)) return null;
  let isLed = true;
  for (let i = index + 1; i <= index + REACH && tokens.sentenceOf[i] === tokens.sentenceOf[index]; i++) {
    if (isNumberToken(tokens, i)) return isLed ? plainNumber(tokens, i) : null;
    const isOwner = hasFlag(tokens, i, TokenFlag.clitic) && isWord(tokens, i, owner);
    if (!isOwner && !isWordToken(tokens, i)) return null;
    isLed = isOwner || (isLed && isIn(tokens, i, leads));
  }
  return null;
}

function plainNumber(tokens: Tokens, index: number): Numeral | null {
  const whole = readNumeral(tokens, index);
  return whole === null || isGlued(tokens, whole.last + 1) || isYear(whole) ? null : whole;
}

/** "five of the 2018 finals" */
function isYear({ plain, low }: Numeral): boolean {
  return plain && low >= 1900 && low < 2100;
}
