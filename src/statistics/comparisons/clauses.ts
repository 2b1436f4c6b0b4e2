/** The clause a figure stands in, and where one clause ends and the next begins. */
import { pronouns } from "../../english/function-words.ts";
import { hashWord } from "../../text/hash.ts";
import { type Tokens, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isIn, isMark, isWord } from "../token-tests.ts";
import type { Figure } from "./figure.ts";

const turning = wordSet("but while whereas although though yet however");
/** "But", "while", "however". */
export function isTurningWord(tokens: Tokens, index: number): boolean {
  return isIn(tokens, index, turning);
}

const and = hashWord("and");
/** How far from its figure a clause is read. */
const REACH = 30;

/** The ";", "but", ", and" or full stop between two figures at which the clause of the second begins. */
export function turnBetween(tokens: Tokens, left: Figure, right: Figure): number | null {
  const isFronted =
    left.sentence === right.sentence && isIn(tokens, tokens.sentences[left.sentence]!, turning);
  for (let i = right.first - 1; i > left.last; i--) {
    // "While the council has confirmed seven, the party's list has 26."
    if (isFronted && isMark(tokens, i, ",")) return i;
    if (isTurn(tokens, i)) return i;
    if (tokens.sentenceOf[i] !== right.sentence) return i;
  }
  return null;
}

function isTurn(tokens: Tokens, index: number): boolean {
  if (isMark(tokens, index, ";") || isIn(tokens, index, turning)) return true;
  return isWord(tokens, index, and) && isMark(tokens, index - 1, ",");
}

/** Where the clause of a figure begins: after the last turn before it, or with its sentence. */
export function clauseStart(tokens: Tokens, { first, sentence }: Figure): number {
  const start = Math.max(first - REACH, tokens.sentences[sentence]!);
  for (let i = first - 1; i >= start; i--) if (isTurn(tokens, i)) return i + 1;
  return start;
}

/** Where it ends: before the next turn, or with its sentence. */
export function clauseEnd(tokens: Tokens, { last, sentence }: Figure): number {
  const end = Math.min(last + REACH, tokens.sentences[sentence + 1]!);
  for (let i = last + 1; i < end; i++) if (isTurn(tokens, i)) return i;
  return end;
}

/** The word that a clause opens with, as it is shown: the turn itself, or the first word after a full stop. */
export function turnWord(tokens: Tokens, turn: number): string {
  return isMark(tokens, turn, ";") || isTurn(tokens, turn) ? wordAt(tokens, turn) : wordAt(tokens, turn + 1);
}

const subjects = wordSet(pronouns);

/** "It said", "they also want": the clause is about whoever the one before is about. */
export function opensWithPronoun(tokens: Tokens, start: number): boolean {
  return isIn(tokens, start, subjects);
}
