/** What is said of a figure: the verb after the counted noun, or the one right before the number. */

import type { Language } from "../../english/english.ts";
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import { hasFlag, TokenFlag, type Tokens, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isIn, isWord, isWordToken, sameSentence } from "../token-tests.ts";

const AHEAD = 5;
const BACK = 4;

const helpers =
  wordSet(`is are was were be been being has have had also reportedly still now already not all then since
  who that which officially so far feared believed confirmed could may might will would`);
const passed = wordSet(
  "a an the at least more than up to many some about around nearly almost another only just by of its his her their",
);
/** They report the figure and say nothing of it. */
const reporting = wordSet(
  "say tell report estimate show find believe include be have do get add note suggest think see",
);

/** A noun to the lexicon, a verb right before a sum. */
const costing = wordSet("cost costs");
const lost = hashWord("lost");
/** Before an infinitive: others look like nouns ("a top speed of 200 mph"). */
const beforeBare = wordSet("to will would could may might can should must did does do");
/** They look like verb forms. */
const nouns = wordSet(
  "during including following regarding according excluding concerning wedding building evening morning unchanged king ring wing thing string spring ceiling bed red seed",
);

/** The infinitive of the verb: "31 people were killed" and "killing 31 people" both give "kill". */
export function predicateOf(
  tokens: Tokens,
  first: number,
  nounEnd: number,
  language: Language,
): string | null {
  return verbAfter(tokens, nounEnd, language) ?? verbBefore(tokens, first, language);
}

function verbAfter(tokens: Tokens, nounEnd: number, language: Language): string | null {
  for (let i = nounEnd + 1; i <= nounEnd + AHEAD && sameSentence(tokens, nounEnd, i); i++) {
    if (isIn(tokens, i, helpers)) continue;
    return verbAt(tokens, i, language);
  }
  return null;
}

function verbBefore(tokens: Tokens, first: number, language: Language): string | null {
  for (let i = first - 1; i >= first - BACK && sameSentence(tokens, i, first); i--) {
    if (isIn(tokens, i, passed)) continue;
    // An adjective to the lexicon: "it lost 43 tanks".
    if (tokens.hash[i] === lost) return "lose";
    return isIn(tokens, i, costing) && !isNoun(tokens, i) ? "cost" : verbAt(tokens, i, language);
  }
  return null;
}

/** "put the cost at $40 million", "a cost of $40 million" */
function isNoun(tokens: Tokens, index: number): boolean {
  if (isIn(tokens, index - 1, determiners) || isWord(tokens, index + 1, Word.of)) return true;
  return isWord(tokens, index + 1, at) && !isIn(tokens, index + 2, bounds);
}
const determiners = wordSet("a an the its his her their total");
const at = hashWord("at");
/** "cost at least $43" */
const bounds = wordSet("least most");

/** "17 pupils were hurt": participles that look like infinitives. */
const sameParticiples = wordSet("hurt hit shut cut shot");
const being = wordSet("is are was were be been being");

function verbAt(tokens: Tokens, index: number, language: Language): string | null {
  if (!isWordToken(tokens, index) || hasFlag(tokens, index, TokenFlag.capital | TokenFlag.clitic))
    return null;
  if (isIn(tokens, index, nouns)) return null;
  const word = wordAt(tokens, index);
  const tags = language.lexicon(word);
  const isBare = tags.includes("Infinitive") && isIn(tokens, index - 1, beforeBare);
  const isPassive = isIn(tokens, index, sameParticiples) && isIn(tokens, index - 1, being);
  const isKnown = isBare || isPassive || tags.some((tag) => verbTags.has(tag));
  if (!isKnown && !/(?:ed|ing)$/.test(word)) return null;
  const infinitive = language.infinitive(word);
  return reporting.has(hashWord(infinitive)) ? null : infinitive;
}
const verbTags: ReadonlySet<string> = new Set(["PastTense", "PresentTense", "Gerund", "Participle"]);
