/** The words that set two figures against each other, as they are shown: "while", "compared with"; none where the clauses just follow. */
import { pronouns } from "../../english/function-words.ts";
import { Word } from "../../english/words.ts";
import { spanOf, type Tokens, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { phraseAt } from "../phrases.ts";
import { isIn, isMark, isWord } from "../token-tests.ts";
import { isTurningWord, turnBetween } from "./clauses.ts";
import { connectivesOpening } from "./connectives.ts";
import type { Figure, Reason } from "./figure.ts";
import { isOutcome } from "./plans.ts";
import type { PairRule } from "./reasons.ts";

/** Rules that go by what both clauses say: the word that they began to read at need not set anything apart. */
const byClauses: ReadonlySet<PairRule> = new Set([
  "claims",
  "positions",
  "times-across",
  "parallel",
  "ranked",
]);
const subjects: ReadonlySet<string> = new Set(pronouns.split(" "));
const comparing = wordSet("against versus vs than compared rather instead unlike");
/** How far into the later clause a connective may open it. */
const OPENING = 4;

/** Null where no word sets the figures, which come in the order of the text, against each other. */
export function cueOf(tokens: Tokens, left: Figure, right: Figure, { rule, cue }: Reason): string | null {
  if (byClauses.has(rule)) return wordsBetween(tokens, left, right);
  if (rule === "plan" && isOutcome(cue)) return null;
  return /\p{L}/u.test(cue) && !subjects.has(cue.toLowerCase()) ? cue : null;
}

function wordsBetween(tokens: Tokens, left: Figure, right: Figure): string | null {
  const turn = turnBetween(tokens, left, right);
  if (turn === null) return comparingWord(tokens, left.last + 1, right.first);
  if (isTurningWord(tokens, turn)) return wordAt(tokens, turn);
  // "While the council has confirmed seven, the party's list has 26."
  const start = tokens.sentences[left.sentence]!;
  if (isMark(tokens, turn, ",") && isTurningWord(tokens, start)) return wordAt(tokens, start);
  return (
    openingPhrase(tokens, turn, right.first) ??
    comparingWord(tokens, turn + 1, right.first) ??
    (isWord(tokens, turn, Word.and) ? wordAt(tokens, turn) : null)
  );
}

/** "By contrast", "A year earlier" */
function openingPhrase(tokens: Tokens, turn: number, to: number): string | null {
  for (let i = turn + 1; i < Math.min(to, turn + 1 + OPENING); i++) {
    const phrase = phraseAt(connectivesOpening, tokens, i, 1);
    if (phrase === null) continue;
    const { start, end } = spanOf(tokens, i, i + phrase.words.length - 1);
    return tokens.text.slice(start, end);
  }
  return null;
}

function comparingWord(tokens: Tokens, from: number, to: number): string | null {
  for (let i = to - 1; i >= from; i--) if (isIn(tokens, i, comparing)) return wordAt(tokens, i);
  return null;
}
