/** The answers of a poll: "44 percent approve and 53 percent disapprove", "Silva at 44 percent, Rocha at 39 percent". */
import { hashWord } from "../../text/hash.ts";
import { type Tokens, wordAt } from "../../text/tokens.ts";
import { type WordSet, wordSet } from "../../text/word-table.ts";
import { firstIn, isIn, isMark, isWord } from "../token-tests.ts";
import type { Figure, Reason } from "./figure.ts";

const surveys = wordSet("poll polls survey surveys pollster pollsters respondents");
const contests = wordSet("leads lead led leading trails trailing candidate candidates voters");
const joiners = wordSet("and while to");
const undecided = wordSet(
  "unsure undecided uncertain neither abstain abstained refused unknown others other",
);
const of = hashWord("of");
/** How far apart two answers may stand, and how far behind a share its answer. */
const APART = 12;
const AHEAD = 4;

/** Whether the sentence speaks of a poll or a race: shares that it sets apart are answers. */
export function isPollSentence(tokens: Tokens, sentence: number): boolean {
  return hasAny(tokens, sentence, surveys) || hasAny(tokens, sentence, contests);
}

function hasAny(tokens: Tokens, sentence: number, words: WordSet): boolean {
  return firstIn(tokens, tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!, words) !== null;
}

/** Two answers of one poll side by side; null where each is a share of a group of its own ("62 percent of men"). */
export function reasonByPoll(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  if (left.statistic.kind !== "percent" || right.statistic.kind !== "percent") return null;
  if (right.first - left.last > APART || !hasAny(tokens, left.sentence, surveys)) return null;
  if (left.statistic.direction !== null || right.statistic.direction !== null) return null;
  if (isWord(tokens, left.last + 1, of) && isWord(tokens, right.last + 1, of)) return null;
  if (isUndecided(tokens, right) || isEndOfRange(tokens, right)) return null;
  // "Ohio (79 percent), Pennsylvania (78 percent)": a list.
  if (isMark(tokens, left.last + 1, ")") && isMark(tokens, right.last + 1, ")")) return null;
  const joiner = joinerBetween(tokens, left, right);
  return joiner === null ? null : { rule: "poll", type: "poll", cue: wordAt(tokens, joiner), swapped: false };
}

/** "ranging from a low of 4 percent" */
function isEndOfRange(tokens: Tokens, { first }: Figure): boolean {
  return isWord(tokens, first - 1, of) && isIn(tokens, first - 2, ends);
}
const ends = wordSet("low high average margin minimum maximum");

function joinerBetween(tokens: Tokens, left: Figure, right: Figure): number | null {
  for (let i = right.first - 1; i > left.last; i--)
    if (isIn(tokens, i, joiners) || isMark(tokens, i, ",") || isMark(tokens, i, ";"))
      // "at 3, 4 percent": about as much.
      return isMark(tokens, i, ",") && right.first - left.last === 2 ? null : i;
  return null;
}

function isUndecided(tokens: Tokens, { last }: Figure): boolean {
  return firstIn(tokens, last + 1, last + 1 + AHEAD, undecided) !== null;
}
