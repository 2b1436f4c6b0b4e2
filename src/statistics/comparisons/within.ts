/** Pairs within a sentence. */

import { months } from "../../english/calendar.ts";
import { wholes } from "../../english/function-words.ts";
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { ELIDED } from "../quantities/quantity.ts";
import { firstIn, isCapital, isIn, isMark, isWord } from "../token-tests.ts";
import { reasonByBase, reasonByNorm } from "./bases.ts";
import { earlierSide, reasonByConnective } from "./by-connective.ts";
import { reasonByClaims } from "./claims.ts";
import { reasonByEcho } from "./echo.ts";
import { endsInProVerb, type Figure, isComparable, isElided, isShare, type Reason } from "./figure.ts";
import { reasonByNumber } from "./outnumber.ts";
import { reasonByParallel } from "./parallel.ts";
import { reasonByPlan } from "./plans.ts";
import { reasonByPoll } from "./polls.ts";
import { changeByPrepositions, changeFromAfar } from "./prepositions.ts";
import { isOneOfMany, reasonBySides } from "./sides.ts";
import { reasonByTimes } from "./then-and-now.ts";

const parts = wordSet("including include includes among plus");
const ofWord = hashWord("of");
const including = hashWord("including");
const wholeWords = wordSet(wholes);
/** "one has left, while two others have not" */
const rest = wordSet("others");
const orWord = hashWord("or");
const toWord = hashWord("to");
const andWord = hashWord("and");
const notWord = hashWord("not");
const either = hashWord("either");

export function reasonWithin(
  tokens: Tokens,
  left: Figure,
  right: Figure,
  figures: readonly Figure[],
): Reason | null {
  const isLike = isComparable(left.statistic, right.statistic);
  const change = isLike ? changeByPrepositions(tokens, left, right) : null;
  if (change !== null) return change;
  if (isPartOrConversion(tokens, left.last + 1, right.first - 1) || isPartOf(tokens, right)) return null;
  // "700,000 are displaced, including 67,000 at bases, while 250,000 have fled"
  if (isWord(tokens, left.first - 1, including)) return null;
  const likes = isLike ? reasonOfLikes(tokens, left, right, figures) : null;
  return (
    likes ??
    reasonByTimes(tokens, left, right) ??
    reasonByNumber(tokens, left, right) ??
    reasonByClaims(tokens, left, right) ??
    reasonByPlan(tokens, left, right) ??
    reasonByNorm(tokens, left, right) ??
    reasonByEcho(tokens, left, right) ??
    reasonByParallel(tokens, left, right, figures) ??
    reasonBySides(tokens, left, right, figures)
  );
}

/** Why two figures of one unit are a pair: a connective, a poll, two times, "12 in the north and 30 in the south". */
function reasonOfLikes(
  tokens: Tokens,
  left: Figure,
  right: Figure,
  figures: readonly Figure[],
): Reason | null {
  return (
    reasonByConnective(tokens, left, right) ??
    reasonByBase(tokens, left, right) ??
    changeFromAfar(tokens, left, right) ??
    reasonByPoll(tokens, left, right) ??
    pairByAnd(tokens, left, right, figures)
  );
}

/** "500 miles (800 km)", "$712m, including $56m", "40 of them": one figure says the other again, or a part of it. */
export function isPartOrConversion(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if (isIn(tokens, i, parts)) return true;
    if (isWord(tokens, i, ofWord) && isIn(tokens, i + 1, wholeWords)) return true;
  }
  return false;
}

/** "charged 18 officers; the cases against 13 of them were dropped". */
export function isPartOf(tokens: Tokens, { last }: Figure): boolean {
  return (
    isIn(tokens, last + 1, rest) || (isWord(tokens, last + 1, ofWord) && isIn(tokens, last + 2, wholeWords))
  );
}

/** "12 buses in the north and 30 in the south", "last year 4 million and this year 6 million", "either 49 or 27". */
function pairByAnd(tokens: Tokens, left: Figure, right: Figure, figures: readonly Figure[]): Reason | null {
  const joiner = joinerBetween(tokens, left, right);
  if (joiner === null || isOneOfMany(left, figures)) return null;
  const { cue, at } = joiner;
  if (cue === "or")
    return isWord(tokens, left.first - 1, either) || isWord(tokens, left.first - 2, either)
      ? { rule: "either-or", type: "contrast", cue: "either … or", swapped: false }
      : null;
  const earlier = isAboutAnother(tokens, at, right) ? null : earlierSide(tokens, left, right, at, false);
  if (earlier !== null) return { rule: "joined-times", type: "change", cue, swapped: earlier === "right" };
  const { statistic: a } = left;
  const { statistic: b } = right;
  if (isShare(a) && cue === ";" && (endsInProVerb(tokens, right) || followsItIs(tokens, right)))
    return { rule: "pro-verb", type: "contrast", cue, swapped: false };
  // "44 percent approve and 51 percent do not"
  if (a.kind === "percent" && endsInProVerb(tokens, right) && isWord(tokens, right.last + 2, notWord))
    return { rule: "pro-verb", type: "contrast", cue, swapped: false };
  if (goOppositeWays(tokens, left, right))
    return { rule: "directions", type: "contrast", cue, swapped: false };
  const isShort = b.rule.endsWith(ELIDED) && a.kind === "count" && right.first - left.last <= 8;
  return (isShort && placed(tokens, left, right)) || arePrices(tokens, left, right)
    ? { rule: "joined-places", type: "contrast", cue, swapped: false }
    : null;
}

/** "rose 5 percent here and fell 6 percent there", "lost two points and she gained one": of one thing. */
function goOppositeWays(tokens: Tokens, left: Figure, right: Figure): boolean {
  const { statistic: a } = left;
  const { statistic: b } = right;
  const isOneUnit = a.kind === "count" && a.unit !== null && a.unit === b.unit;
  const isOneSubject = b.subject === null || b.subject === a.subject || isElided(b) || isOneUnit;
  const areOpposite = a.direction !== null && b.direction !== null && a.direction !== b.direction;
  // "the rate ticked down to 5 percent and wages rose 0.4 percent"
  const areLike = isWord(tokens, left.first - 1, toWord) === isWord(tokens, right.first - 1, toWord);
  return isOneSubject && areOpposite && areLike;
}

/** "The drug costs $900 in the United States and $120 in Mexico". */
function arePrices(tokens: Tokens, left: Figure, right: Figure): boolean {
  const { kind, predicate } = left.statistic;
  return (
    kind === "money" && pricing.has(predicate ?? "") && [left, right].every((one) => isAtName(tokens, one))
  );
}
const pricing: ReadonlySet<string> = new Set(["cost", "charge", "fetch", "sell", "pay", "earn"]);

function isAtName(tokens: Tokens, { last }: Figure): boolean {
  const name = isWord(tokens, last + 2, Word.the) ? last + 3 : last + 2;
  return isWord(tokens, last + 1, Word.in) && isCapital(tokens, name) && !months.has(tokens.hash[name]!);
}

/** "Ahmed in 1992 (37%) and Bo in 1996 (38%)", "up 19 points from 2012 and 3 from 2008": no change of one thing. */
function isAboutAnother(tokens: Tokens, joiner: number, { first, last }: Figure): boolean {
  if (isWord(tokens, last + 1, fromWord)) return true;
  for (let i = joiner + 1; i < first; i++)
    if (isCapital(tokens, i) && !months.has(tokens.hash[i]!)) return true;
  return false;
}
const fromWord = hashWord("from");

/** "in Wales it is one in five" */
function followsItIs(tokens: Tokens, { first }: Figure): boolean {
  return isIn(tokens, first - 1, being) && isIn(tokens, first - 2, subjects);
}
const being = wordSet("is was");
const subjects = wordSet("it figure share proportion rate");

interface Joiner {
  readonly cue: "and" | "or" | ";";
  readonly at: number;
}

/** The last of them before the later figure. */
function joinerBetween(tokens: Tokens, left: Figure, right: Figure): Joiner | null {
  for (let at = right.first - 1; at > left.last; at--) {
    if (isWord(tokens, at, andWord)) return { cue: "and", at };
    if (isWord(tokens, at, orWord)) return { cue: "or", at };
    if (isMark(tokens, at, ";")) return { cue: ";", at };
  }
  return null;
}

const places = wordSet("in at on for from among by against to");

/** Whether both figures have a place or a matter after them: "12 buses in the north and 30 in the south". */
function placed(tokens: Tokens, left: Figure, right: Figure): boolean {
  return isIn(tokens, right.last + 1, places) && firstIn(tokens, left.last + 1, right.first, places) !== null;
}
