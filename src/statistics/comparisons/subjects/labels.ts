/** The words of a phrase as the name of a side: none where they say nothing, or when, or how many. */
import { phraseText } from "../../../text/phrase-text.ts";
import type { Tokens } from "../../../text/tokens.ts";
import { wordSet } from "../../../text/word-table.ts";
import { isTimeOnly } from "../../exclusions/calendar.ts";
import { firstIn, isIn, isNumberToken, numberWordAt } from "../../token-tests.ts";
import { determiners, isArticle, owning, type Phrase } from "./phrases.ts";

/** They say nothing out of their sentence. */
const empty = wordSet(
  `average rest others other one ones it they there which who that this these he she we you them him half most many few
  some more less same case everybody nobody things thing way part latter former second first list`,
);
/** Nor do these where nothing stands before them. */
const bare = wordSet(
  "figure figures number numbers share total rate count level toll sum amount price proportion",
);
const periods = wordSet(
  "day days week weeks month months quarter quarters year years season seasons decade decades century hours hour minutes time period morning evening night afternoon spring summer autumn winter weekend monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december point moment then now",
);

/** The words of a phrase; null where they say nothing, or when. */
export function wordsOf(tokens: Tokens, phrase: Phrase | null): string | null {
  if (phrase === null || isTime(tokens, phrase) || hasNumber(tokens, phrase)) return null;
  // "the list", but "the relatives' list"
  if (isIn(tokens, phrase.last, empty) && firstIn(tokens, phrase.first, phrase.last, owning) === null)
    return null;
  const { first, last } = phrase;
  if (
    isIn(tokens, last, bare) &&
    (first === last || (first + 1 === last && isIn(tokens, first, determiners)))
  )
    return null;
  return textOf(tokens, phrase);
}

/** "a fifth of the girls": a figure of its own. */
function hasNumber(tokens: Tokens, { first, last }: Phrase): boolean {
  for (let i = first; i <= last; i++)
    if (isNumberToken(tokens, i) || numberWordAt(tokens, i) !== undefined) return true;
  return false;
}

/** The words of a phrase, whatever they say. */
export function textOf(tokens: Tokens, { first, last }: Phrase): string {
  return phraseText(tokens, first, last);
}

/** "the latest count", "the figure": a name for the number, not for what it is of. */
export function isOfNumber(tokens: Tokens, { first, last }: Phrase): boolean {
  return (
    isIn(tokens, last, bare) && isArticle(tokens, first) && last - first <= 2 && !isIn(tokens, first, owners)
  );
}
const owners = wordSet("its his her their our my your");

/** "the week to January 12", "last season". */
export function isTime(tokens: Tokens, { first, last }: Phrase): boolean {
  return isTimeOnly(tokens, first, last + 1) || isIn(tokens, last, periods) || isNumberToken(tokens, last);
}

/** Whether two labels say the same, one perhaps with more words before it. */
export function areSameWords(a: string, b: string): boolean {
  const [one, other] = [plainWords(a), plainWords(b)];
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}

function plainWords(words: string): string {
  return words.toLowerCase().replace(/^(?:the|an?|its|their|his|her) /, "");
}
