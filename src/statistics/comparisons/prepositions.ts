/** A change told by prepositions: "from 4.9 percent to 5 percent", "to 20 years from 15". */
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isTimeOnly } from "../exclusions/calendar.ts";
import { phraseAt } from "../phrases.ts";
import { isIn, isMark, isWord } from "../token-tests.ts";
import { connectivesBetween } from "./connectives.ts";
import type { Figure, Reason } from "./figure.ts";
import { isPast, timeOf } from "./times.ts";

const ofWord = hashWord("of");
const toWord = hashWord("to");
const fromWord = hashWord("from");

const NEAR = 8;
const FAR = 17;
const clauseOpeners = wordSet("and but or while who which that");

/** "from 4.9 percent to 5 percent", "to 20 years from 15", "48 percent to 42 percent". */
export function changeByPrepositions(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  const gap = right.first - left.last - 1;
  const before = isMark(tokens, right.first - 1, "+") ? right.first - 2 : right.first - 1;
  if (isWord(tokens, before, toWord)) {
    const isApart =
      gap <= NEAR && (left.statistic.direction !== null || isTimeOnly(tokens, left.last + 1, before));
    if ((gap <= 2 || isApart) && isFrom(tokens, left.first) && !isRanging(tokens, left.first - 2))
      return { rule: "from-to", type: "change", cue: "from … to", swapped: false };
    if (gap <= 2 && left.statistic.kind === "percent" && left.statistic.direction === null)
      return { rule: "percent-to", type: "poll", cue: "to", swapped: false };
  }
  return gap <= NEAR ? changeFrom(tokens, left, right) : null;
}

/** "to 20 years from 15", "to 2.3 billion yen ($15 million) in the six months to March, from 2.1 billion". */
function changeFrom(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  const before = isIn(tokens, right.first - 1, adverbs) ? right.first - 2 : right.first - 1;
  if (!isWord(tokens, before, fromWord) || right.first - left.last > FAR) return null;
  // "Down from" is a connective of its own.
  if (phraseAt(connectivesBetween, tokens, before - 1, 1) !== null) return null;
  const end = Math.min(right.last + FAR, tokens.sentences[right.sentence + 1]!);
  const isChange =
    left.statistic.direction !== null ||
    isWord(tokens, left.first - 1, toWord) ||
    isPast(timeOf(tokens, right, right.first, end));
  return isChange ? { rule: "to-from", type: "change", cue: "from", swapped: true } : null;
}

/** "from just 40 percent" */
const adverbs = wordSet("just only about around some nearly almost roughly");

/** As above, further apart, with no other clause between. */
export function changeFromAfar(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  for (let i = left.last + 1; i < Math.min(right.first, left.last + FAR); i++)
    if (isIn(tokens, i, clauseOpeners) || isMark(tokens, i, ";")) return null;
  return changeFrom(tokens, left, right);
}

/** "from 12", "from an average of 12", "from a record high of 12". */
function isFrom(tokens: Tokens, first: number): boolean {
  if (isWord(tokens, first - 1, fromWord)) return true;
  const isTotal = isWord(tokens, first - 1, ofWord) && isIn(tokens, first - 2, totals);
  return isTotal && [3, 4, 5].some((back) => isWord(tokens, first - back, fromWord));
}
const totals = wordSet("average total low high peak record median mean maximum minimum");

/** "Tickets range from 5 dollars to 80 dollars": nothing changes. */
function isRanging(tokens: Tokens, index: number): boolean {
  return isIn(tokens, index, ranging) || isIn(tokens, index - 1, ranging);
}
const ranging = wordSet("range ranges ranged ranging vary varies varied varying anywhere cost costs");
