/** What the two sides of a poll or a vote say: "approve" and "disapprove", "yes" and "no", "for" and "against". */
import type { Language } from "../../../english/english.ts";
import { Word } from "../../../english/words.ts";
import type { Tokens } from "../../../text/tokens.ts";
import { wordAt } from "../../../text/tokens.ts";
import { wordSet } from "../../../text/word-table.ts";
import { classifyWord } from "../../nouns/word-classes.ts";
import { bareHash, isIn, isMark, isWord, isWordToken, sameSentence } from "../../token-tests.ts";
import { afterNoun, type Figure } from "../figure.ts";
import type { Phrase } from "./phrases.ts";

const AHEAD = 7;
const sides = wordSet("for against yes no yea nay opposed undecided unsure");
const favour = wordSet("favour favor");
const passed = wordSet("say said says answered voted vote votes were are was is would will had have who to");
const denying = wordSet("did do does would will were are was is have had");
const not = wordSet("not n't");

/** An answer: a side ("yes", "in favour"), one that only denies what the other did ("did not"), or just some verb. */
export interface Answer {
  readonly phrase: Phrase;
  readonly kind: "side" | "denial" | "verb";
}

/** The words by which those that the figure counts take a side; null where none stand beside it. */
export function answerBeside(tokens: Tokens, figure: Figure, language: Language): Answer | null {
  // "Against: 2,204"
  const before = figure.first - 2;
  if (isMark(tokens, before + 1, ":") && isIn(tokens, before, sides)) return side(before, before);
  const start = afterNoun(tokens, figure);
  for (let i = start; i < start + AHEAD && sameSentence(tokens, figure.last, i); i++) {
    if (isMark(tokens, i, ",") || isMark(tokens, i, ";")) return null;
    if (isIn(tokens, i, denying) && isIn(tokens, i + 1, not))
      return { phrase: { first: i, last: i + 1 }, kind: "denial" };
    if (isWord(tokens, i, Word.in) && isIn(tokens, i + 1, favour)) return side(i, i + 1);
    // "said no." ends in the full stop of an abbreviation
    if (isWordToken(tokens, i) && sides.has(bareHash(tokens, i))) return side(i, i);
    if (isIn(tokens, i, passed)) continue;
    if (isVerb(tokens, i, language)) return { phrase: { first: i, last: i }, kind: "verb" };
  }
  return null;
}

function side(first: number, last: number): Answer {
  return { phrase: { first, last }, kind: "side" };
}

function isVerb(tokens: Tokens, index: number, language: Language): boolean {
  if (classifyWord(tokens, index, language) === "verb") return true;
  const word = wordAt(tokens, index).toLowerCase();
  const tags = language.lexicon(word);
  return (
    word.endsWith("ed") ||
    tags.includes("Infinitive") ||
    tags.includes("PresentTense") ||
    tags.includes("PastTense")
  );
}
