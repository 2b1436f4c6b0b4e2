/** Two sides of one sentence, the second without a verb: "the yes side had 51 percent, the no side 49", "52 for and 38 against". */
import { prepositions } from "../../english/function-words.ts";
import type { Statistic } from "../../model/result.ts";
import { hashWord } from "../../text/hash.ts";
import { type Tokens, unitAt, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isCapital, isIn, isMark, isWord, isWordToken } from "../token-tests.ts";
import { areAlike, type Figure, isComparable, isFurther, type Reason } from "./figure.ts";
import { isPollSentence } from "./polls.ts";
import { frontedTime } from "./times.ts";

/** How far apart the figures may stand, and how long the name of the second side may be. */
const APART = 16;
const MAX_NAME = 6;

/** Why two figures of one sentence are two sides of one verb or one vote; null where they are none or one of a list. */
export function reasonBySides(
  tokens: Tokens,
  left: Figure,
  right: Figure,
  figures: readonly Figure[],
): Reason | null {
  if (right.first - left.last > APART || isOneOfMany(left, figures)) return null;
  const { statistic: a } = left;
  const { statistic: b } = right;
  if (areVotesTo(tokens, left, right) && areAlike(a, b))
    return { rule: "sides", type: "contrast", cue: "to", swapped: false };
  if (areVotes(tokens, left, right) && areAlike(a, b))
    return { rule: "votes", type: "contrast", cue: wordAt(tokens, right.last + 1), swapped: false };
  if (!isComparable(a, b) || isFurther(tokens, right) || b.text.includes("-") || hasVerb(tokens, right))
    return null;
  const joiner = gapBetween(tokens, left, right);
  if (joiner === null) return null;
  const isPoll = a.kind === "percent" && isPollSentence(tokens, left.sentence);
  return { rule: "sides", type: isPoll ? "poll" : "contrast", cue: wordAt(tokens, joiner), swapped: false };
}

/** "93 votes to 28", not "fell by 45 votes to 410". */
function areVotesTo(tokens: Tokens, left: Figure, right: Figure): boolean {
  const isTo = isWord(tokens, left.last + 1, votes) && isWord(tokens, left.last + 2, to);
  return isTo && right.first === left.last + 3 && !isLevelAfterChange(tokens, left, right);
}
/** "fell by 45 votes to 410" */
function isLevelAfterChange(
  tokens: Tokens,
  { first, statistic: a }: Figure,
  { statistic: b }: Figure,
): boolean {
  return isWord(tokens, first - 1, by) && a.direction !== null && (b.value ?? 0) > (a.value ?? 0);
}
const by = hashWord("by");
const votes = hashWord("votes");
const to = hashWord("to");

const against = wordSet("against opposed no nays noes");
const inFavour = wordSet("for yes ayes yeas backing supporting");
const favour = wordSet("favour favor");

/** "52 in favour and 38 against", "312 votes for, 201 against". */
function areVotes(tokens: Tokens, left: Figure, right: Figure): boolean {
  if (left.statistic.kind !== "count" && left.statistic.kind !== "percent") return false;
  if (!isIn(tokens, right.last + 1, against) && !isIn(tokens, right.last + 2, against)) return false;
  for (let i = left.last + 1; i < Math.min(right.first, left.last + 4); i++)
    if (isIn(tokens, i, favour) || (isIn(tokens, i, inFavour) && !isWordToken(tokens, i + 1))) return true;
  return isIn(tokens, left.last + 1, inFavour) && isWord(tokens, left.last + 2, and);
}
const and = hashWord("and");

const joiners = wordSet("and while but");
const at = hashWord("at");
/** Between the name of the second side and its figure. */
const passed = wordSet("just only about around some nearly almost roughly at with under over");
const noName = wordSet(
  `${prepositions} and or but while who which that to then another a further more less up down`,
);

/** The joiner before the second side, which is a name or a noun and nothing else: ", the no side 48.7 percent". */
function gapBetween(tokens: Tokens, left: Figure, right: Figure): number | null {
  let end = right.first;
  while (isIn(tokens, end - 1, passed) && end > left.last + 2) end--;
  // "put the yes vote at 61 percent and the no vote at 39"
  const isAt = isWord(tokens, right.first - 1, at);
  if (isAt !== isWord(tokens, left.first - 1, at)) return null;
  const start = startOfName(tokens, beforeApposition(tokens, end, left.last), left.last);
  if (start === null || !hasSubject(left) || frontedTime(tokens, start, end) !== null) return null;
  return start - 1;
}

/** "his rival, Debra Stott, 12,251": a name between commas belongs to the noun before it. */
function beforeApposition(tokens: Tokens, end: number, after: number): number {
  if (!isMark(tokens, end - 1, ",")) return end;
  let at = end - 2;
  while (at > after && isCapital(tokens, at) && isWordToken(tokens, at)) at--;
  return at < end - 2 && at > after && isMark(tokens, at, ",") ? at : end;
}

/** Where the noun phrase begins that ends before the token, right behind a joiner; null where none does. */
function startOfName(tokens: Tokens, end: number, after: number): number | null {
  for (let i = end - 1; i > after && i >= end - 1 - MAX_NAME; i--) {
    const isJoiner = isMark(tokens, i, ",") || isMark(tokens, i, ";") || isIn(tokens, i, joiners);
    if (isJoiner) return opensName(tokens, i + 1, end) ? i + 1 : null;
    if (isQuote(tokens, i)) continue;
    if (!isWordToken(tokens, i) || isVerbLike(tokens, i)) return null;
  }
  return null;
}

/** "the “no” vote" */
function isQuote(tokens: Tokens, index: number): boolean {
  const unit = unitAt(tokens, index);
  return unit === 0x22 || (unit >= 0x2018 && unit <= 0x201d);
}

/** A verb of the second side's own; "the old wing 110" has a noun that may be one. */
function hasVerb(tokens: Tokens, { first, statistic: { predicate } }: Figure): boolean {
  return predicate !== null && !(isWordToken(tokens, first - 1) && wordAt(tokens, first - 1) === predicate);
}

const articles = wordSet("the a an its their his her those");

/** "the no side", "Mr Bako": not an article alone, and not "a turnout of". */
function opensName(tokens: Tokens, index: number, end: number): boolean {
  if (isWord(tokens, end - 1, of)) return false;
  if (isIn(tokens, index, articles)) return index < end - 1;
  return index < end && isCapital(tokens, index) && !isIn(tokens, index, noName);
}
const of = hashWord("of");

const verbs = wordSet(
  "is are was were be been has have had did do does will would can could said says who which that from to by when where",
);

function isVerbLike(tokens: Tokens, index: number): boolean {
  if (isIn(tokens, index, verbs)) return true;
  return !isCapital(tokens, index) && /(?:ed|ing)$/.test(wordAt(tokens, index));
}

/** The first side has a verb of its own. */
function hasSubject({ statistic: { subject, predicate } }: Figure): boolean {
  return subject !== null || predicate !== null;
}

/** Three or more figures of one unit in a sentence are a list. */
export function isOneOfMany({ index, sentence, statistic }: Figure, figures: readonly Figure[]): boolean {
  const near = figures.slice(Math.max(0, index - 3), index + 5);
  const like = near.filter((one) => one.sentence === sentence && isOneKind(one.statistic, statistic));
  return like.length > 2;
}

/** Of one unit, or counts of which one names nothing. */
function isOneKind(a: Statistic, b: Statistic): boolean {
  return isComparable(a, b) || (areAlike(a, b) && (a.unit === null || b.unit === null));
}
