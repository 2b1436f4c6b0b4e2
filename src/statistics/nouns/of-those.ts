/** Numbers that stand for their noun as the subject of a clause: the word in -ed behind them is its verb. */

import type { Language } from "../../english/english.ts";
import { wholes } from "../../english/function-words.ts";
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isIn, isMark, isWord } from "../token-tests.ts";
import { classifyWord } from "./word-classes.ts";

const wholeWords = wordSet(wholes);

/** "of whom 18 tested positive", "Of the 54 buses, 19 failed safety tests", but "Of the 60 homes, 22 damaged houses were razed". */
export function isVerbOfThose(tokens: Tokens, from: number, last: number, language: Language): boolean {
  if (!tokens.text.startsWith("ed", tokens.end[from]! - 2) || !isOfThose(tokens, from)) return false;
  return !isIn(tokens, last + 1, auxiliaries) && classifyWord(tokens, last + 1, language) !== "verb";
}
const auxiliaries = wordSet("is are was were has have had will would may can could did do");

function isOfThose(tokens: Tokens, from: number): boolean {
  const before = isIn(tokens, from - 2, passed) ? from - 3 : from - 2;
  if (isIn(tokens, before, wholeWords)) return isWord(tokens, before - 1, Word.of);
  const start = tokens.sentences[tokens.sentenceOf[from]!]!;
  const lead = isWord(tokens, start, out) ? start + 1 : start;
  return isMark(tokens, before, ",") && isWord(tokens, lead, Word.of);
}
const passed = wordSet("about around some nearly almost only just another");
const out = hashWord("out");
