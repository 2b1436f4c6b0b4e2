/** What one thing was at two times, in two clauses: "In 2010 it sold 300 cars. Last year it sold 500." */
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { type WordSet, wordSet } from "../../text/word-table.ts";
import { firstIn, isIn, isMark, isWord, isWordToken } from "../token-tests.ts";
import { earlierSide } from "./by-connective.ts";
import { turnBetween, turnWord } from "./clauses.ts";
import {
  endsInProVerb,
  type Figure,
  isComparable,
  isElided,
  isFurther,
  type Reason,
  timesApart,
} from "./figure.ts";
import { frontedTime, isEarlierMonth, isPast, timeOf } from "./times.ts";

/** What changes from one year to another stays of one size. */
const MAX_TIMES = 20;
const APART = 40;

/** The change from one clause to the next, of one verb or none of its own in the second, with two times. */
export function reasonByTimes(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  const { statistic: a } = left;
  const { statistic: b } = right;
  if (!isComparable(a, b) || (a.unit === null && a.kind !== "money") || a.kind === "duration") return null;
  if (right.first - left.last > APART || timesApart(a, b) > MAX_TIMES || isOfOther(tokens, left, right))
    return null;
  if (isRestated(tokens, left, right))
    return { rule: "connective-times", type: "change", cue: ":", swapped: true };
  const turn = turnBetween(tokens, left, right);
  if (turn === null || !saysAgain(tokens, left, right, turn)) return null;
  const earlier = earlierSide(tokens, left, right, turn, false) ?? earlierByTense(tokens, left, right, turn);
  if (earlier === null) return null;
  return { rule: "times-across", type: "change", cue: turnWord(tokens, turn), swapped: earlier === "right" };
}

/** "came to $41bn (2024: $33bn)": nothing between but a bracket, the year before and a colon. */
function isRestated(tokens: Tokens, left: Figure, right: Figure): boolean {
  if (!isMark(tokens, left.last + 1, "(") || !isMark(tokens, right.first - 1, ":")) return false;
  if (right.first - left.last > MAX_PERIOD || firstIn(tokens, left.last + 2, right.first, planned) !== null)
    return false;
  return isIn(tokens, left.last + 2, earlier) || isPast(timeOf(tokens, right, left.last + 1, right.first));
}
const MAX_PERIOD = 6;
const planned = wordSet("forecast target guidance estimate expected consensus");
const earlier = wordSet("previously earlier prior last previous");

/** Whether the second clause says no more than the first: one verb, a bare verb, "it was 12", "there are 23". */
function saysAgain(tokens: Tokens, left: Figure, right: Figure, turn: number): boolean {
  const { predicate: a } = left.statistic;
  const { predicate: b } = right.statistic;
  return (a !== null && a === b) || endsInProVerb(tokens, right) || isBare(tokens, right, turn);
}

const pronouns = wordSet("it they there that this he she we");
const figureWords = wordSet(
  "figure number amount total rate price average share proportion level sum toll count",
);
const being =
  wordSet(`is are was were be been stood stands had has have at came reached sold drew cost costs totalled totaled averaged
  made earned paid employed recorded saw carried won lost got took raised grew`);
const light = wordSet(
  "just only about around some over more than nearly almost roughly still already now no fewer less a at to",
);
const MAX_LIGHT = 5;

/** "Today there are 23", "before the war it was 5 dollars", "the figure was 12": a subject that stands for one before. */
function isBare(tokens: Tokens, right: Figure, turn: number): boolean {
  const verb = lastBefore(tokens, right.first, turn, being);
  if (verb === null) return isElided(right.statistic) && isFronted(tokens, right, turn);
  let subjectEnd = verb - 1;
  while (isIn(tokens, subjectEnd, being)) subjectEnd--;
  const isNamed = isIn(tokens, subjectEnd, figureWords);
  const subject = lastBefore(tokens, verb, Math.max(turn, verb - 1 - MAX_LIGHT), pronouns);
  return isNamed || subject !== null;
}

/** The last of the words before the figure with nothing but light ones between; null where another comes first. */
function lastBefore(tokens: Tokens, before: number, after: number, words: WordSet): number | null {
  for (let i = before - 1; i > after && i >= before - MAX_LIGHT; i--) {
    if (isIn(tokens, i, words)) return i;
    if (!isIn(tokens, i, light) && !isIn(tokens, i, being)) return null;
  }
  return null;
}

/** "A year earlier, 12 did": nothing but a time before the figure. */
function isFronted(tokens: Tokens, right: Figure, turn: number): boolean {
  return isMark(tokens, right.first - 1, ",") && frontedTime(tokens, turn + 1, right.first) !== null;
}

/** A time in one clause only: the other is of now, or of the time that the story is of. */
function earlierByTense(tokens: Tokens, left: Figure, right: Figure, turn: number): "left" | "right" | null {
  const before = timeOf(tokens, left, tokens.sentences[left.sentence]!, turn);
  const after = timeOf(tokens, right, turn, tokens.sentences[right.sentence + 1]!);
  if (before === null && isPast(after) && after?.isFronted) return "right";
  if (before === null && after === null && isEarlierMonth(tokens, left, right)) return "right";
  return null;
}

const of = hashWord("of");

/** "12 more", "34 of the men": not what the first clause counts. */
function isOfOther(tokens: Tokens, left: Figure, right: Figure): boolean {
  if (isFurther(tokens, right)) return true;
  const isPart = isWord(tokens, right.last + 1, of) && isWordToken(tokens, right.last + 2);
  return isPart && left.statistic.kind === "count" && !isWord(tokens, left.last + 1, of);
}
