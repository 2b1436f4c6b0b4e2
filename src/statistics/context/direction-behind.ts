/** What is said behind a figure of where it went: "a 5-point jump", "300 cars, up 12 percent". */
import { Word } from "../../english/words.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isIn, isMark, isNumberToken, isWord, sameSentence } from "../token-tests.ts";
import { type Direction, ofWord } from "./change-words.ts";

/** Right before a figure, nothing but a preposition or a modifier between: "up 5 percent". */
export const upWord = wordSet("up higher");
export const downWord = wordSet("down lower off");
/** Right after a figure: "a 5-point jump", "12 percent lower". */
const upAfter = wordSet("increase rise gain jump surge growth hike boost spike advance climb leap higher");
const downAfter = wordSet("decrease decline drop fall loss cut reduction slump plunge dip slide lower");
const AHEAD = 2;
/** How far after a figure ", down from 68.9" may stand. */
const TRAIL = 8;

export function directionAfter(tokens: Tokens, last: number): Direction | null {
  for (let i = last + 1; i <= last + AHEAD && sameSentence(tokens, last, i); i++) {
    if (isStop(tokens, i) || isIn(tokens, i, verbLeads)) return null;
    const direction = ofWord(tokens, i, upAfter, downAfter);
    if (direction !== null) return direction;
  }
  return null;
}
/** "4.8 percent fewer", "200 yen more than before": by how much one is more than another. */
export function comparedAfter(tokens: Tokens, last: number): Direction | null {
  const isCompared = isIn(tokens, last, percents) || isIn(tokens, last + 2, than);
  return isCompared && sameSentence(tokens, last, last + 1) ? ofWord(tokens, last + 1, more, fewer) : null;
}
export const percents = wordSet("percent cent pct %");
const than = wordSet("than");
const more = wordSet("more");
const fewer = wordSet("fewer less");

/** After them "cut" and "rise" are verbs: "three to cut", "12 were cut off". */
const verbLeads = wordSet("to and is are was were be been will would can could may might who that");

/** "was 61.3 in May, down from 68.9", "sold 300 cars, up 12 percent". */
export function directionTrailing(tokens: Tokens, last: number): Direction | null {
  for (let i = last + 1; i <= last + TRAIL && sameSentence(tokens, last, i); i++) {
    if (isNumberToken(tokens, i) || isMark(tokens, i, ";")) return null;
    if (isMark(tokens, i, ",")) return adverbBeforeFigure(tokens, i + 1);
  }
  return null;
}

/** The adverb at the token, where a figure follows: "up 12", "down sharply from 68.9". */
function adverbBeforeFigure(tokens: Tokens, index: number): Direction | null {
  const direction = ofWord(tokens, index, upWord, downWord);
  if (direction === null) return null;
  const isFigure = [index + 1, index + 2].some(
    (i) => isNumberToken(tokens, i) || isWord(tokens, i, Word.from),
  );
  return isFigure ? direction : null;
}

export function isStop(tokens: Tokens, index: number): boolean {
  return isMark(tokens, index, ",") || isMark(tokens, index, ";");
}
