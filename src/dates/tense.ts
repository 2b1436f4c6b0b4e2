/** Whether a clause speaks of what was or of what will be. */

import { hashWord } from "../text/hash.ts";
import { isIn, isMark, isWord, isWordToken } from "../text/token-tests.ts";
import type { Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";

export type Tense = "past" | "future";

const future =
  wordSet(`will shall won't going expected expects expect scheduled due slated plans planned planning payable
effective expires expire upcoming hopes intends aims wants deadline ahead proposed should must may
could can might would begins starts opens ends takes runs meets votes visits arrives leaves returns
    forecast predicts predict anticipates estimates until becomes faces next deferred matures`);
const past =
  wordSet(`was were had did said been has have told took came went made got gave found fell rose began left met held
won lost led ran sent saw shot became grew knew kept paid sold spoke stood struck broke brought built
bought died drew drove fought flew forced ago last since ended hit put beat wrote chose threw taught
caught felt slept spent swept sank rang sang shook stole wore tore bore agreed freed swore froze read
    heard thought sought`);
const set = wordSet("set");
const setFor = wordSet("to for");
/** "They'll". */
const short = hashWord("'ll");
const be = hashWord("be");
const to = hashWord("to");
const infinitives =
  wordSet(`be begin start open end take meet vote visit arrive leave return go hold run play face launch release sell
    buy close become resume appear give make speak travel host stand trial`);

const articles = wordSet("a an its his her their");

/** Verbs further than this do not tell. */
const REACH = 14;

/** What the verb next to the date tells, the one before it first; null where none does. */
export function tenseAt(tokens: Tokens, first: number, last: number): Tense | null {
  // "under a June agreement": the verb is not about the month.
  if (isIn(tokens, first - 1, articles)) return null;
  const sentence = tokens.sentenceOf[first]!;
  const from = Math.max(tokens.sentences[sentence]!, first - REACH);
  const to = Math.min(tokens.sentences[sentence + 1]! - 1, last + REACH);
  for (let i = first - 1; i >= from; i--) {
    const tense = tenseOf(tokens, i);
    if (tense !== null) return tense;
    if (isMark(tokens, i, ";")) break;
  }
  for (let i = last + 1; i <= to; i++) {
    const tense = tenseOf(tokens, i);
    if (tense !== null) return tense;
  }
  return null;
}

function tenseOf(tokens: Tokens, index: number): Tense | null {
  if (!isWordToken(tokens, index)) return null;
  if (isIn(tokens, index, set)) return isIn(tokens, index + 1, setFor) ? "future" : "past";
  if (isIn(tokens, index, future) || isWord(tokens, index, short)) return "future";
  if (isWord(tokens, index - 1, be)) return "future";
  if (isIn(tokens, index, past)) return "past";
  if (tokens.hash[index] === to && isIn(tokens, index + 1, infinitives)) return "future";
  const end = tokens.end[index]!;
  const isLong = end - tokens.start[index]! > 4;
  const isRegular =
    isLong && tokens.text.startsWith("ed", end - 2) && !tokens.text.startsWith("eed", end - 3);
  return isRegular ? "past" : null;
}
