/** Pairs within a sentence. */
import { hashWord } from "../../text/hash.ts";
import { spanOf, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isTimeOnly } from "../exclusions/calendar.ts";
import { phraseAt } from "../phrases.ts";
import { isIn, isMark, isWord } from "../token-tests.ts";
import { connectivesBetween } from "./connectives.ts";
import { type Figure, isComparable, type Reason } from "./figure.ts";
import { bothTimes } from "./times.ts";

const parts = wordSet("including include includes among plus");
const ofWord = hashWord("of");
const which = wordSet("which whom them those these");
const orWord = hashWord("or");
const toWord = hashWord("to");
const fromWord = hashWord("from");
const andWord = hashWord("and");
const either = hashWord("either");

export function reasonWithin(
  tokens: Tokens,
  left: Figure,
  right: Figure,
  figures: readonly Figure[],
): Reason | null {
  if (!isComparable(left.statistic, right.statistic)) return null;
  const from = left.last + 1;
  const to = right.first - 1;
  return (
    changeByPrepositions(tokens, left, right) ??
    (isPartOrConversion(tokens, from, to)
      ? null
      : (connectiveBetween(tokens, left, right) ??
        changeFromAfar(tokens, left, right) ??
        pairByAnd(tokens, left, right, figures)))
  );
}

/** "500 miles (800 km)", "$712m, including $56m", "40 of them": one figure says the other again, or a part of it. */
function isPartOrConversion(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if (isIn(tokens, i, parts)) return true;
    if (isWord(tokens, i, ofWord) && isIn(tokens, i + 1, which)) return true;
  }
  return false;
}

const NEAR = 8;
const FAR = 17;
const clauseOpeners = wordSet("and but or while who which that");

/** "from 4.9 percent to 5 percent", "to 20 years from 15", "48 percent to 42 percent". */
function changeByPrepositions(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  const gap = right.first - left.last - 1;
  const before = right.first - 1;
  if (isWord(tokens, before, toWord)) {
    const isApart =
      gap <= NEAR && (left.statistic.direction !== null || isTimeOnly(tokens, left.last + 1, before));
    if ((gap <= 2 || isApart) && isWord(tokens, left.first - 1, fromWord))
      return { type: "change", cue: "from … to", swapped: false };
    if (gap <= 2 && left.statistic.kind === "percent") return { type: "poll", cue: "to", swapped: false };
  }
  return gap <= NEAR ? changeFrom(tokens, left, right) : null;
}

/** "to 20 years from 15", "to 2.3 billion yen ($15 million) in the six months to March, from 2.1 billion". */
function changeFrom(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  const before = right.first - 1;
  if (!isWord(tokens, before, fromWord) || right.first - left.last > FAR) return null;
  // "Down from" is a connective of its own.
  if (phraseAt(connectivesBetween, tokens, before - 1, 1) !== null) return null;
  const isChange = left.statistic.direction !== null || isWord(tokens, left.first - 1, toWord);
  return isChange ? { type: "change", cue: "from", swapped: true } : null;
}

/** As above, further apart, with no other clause between. */
function changeFromAfar(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  for (let i = left.last + 1; i < Math.min(right.first, left.last + FAR); i++)
    if (isIn(tokens, i, clauseOpeners) || isMark(tokens, i, ";")) return null;
  return changeFrom(tokens, left, right);
}

/** The first connective between the figures. "While" and "but" need a figure of a clause of their own after them. */
function connectiveBetween(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  for (let i = left.last + 1; i < right.first; i++) {
    const phrase = phraseAt(connectivesBetween, tokens, i, 1);
    if (phrase === null) continue;
    const { name, type, reach } = phrase.meaning;
    if (right.first - i - phrase.words.length > reach) continue;
    if (left.statistic.kind === "duration" && (name === "while" || name === "surpassing")) continue;
    const span = spanOf(tokens, i, Math.min(i + phrase.words.length - 1, right.first - 1));
    const isPoll =
      type === "contrast" && left.statistic.kind === "percent" && isPollSentence(tokens, left.sentence);
    return {
      type: isPoll ? "poll" : type,
      cue: tokens.text.slice(span.start, span.end),
      swapped: name === "up-from",
    };
  }
  return null;
}

const pollWords = wordSet(
  "poll polls survey surveys leads lead led leading trails trailing candidate candidates voters respondents",
);

function isPollSentence(tokens: Tokens, sentence: number): boolean {
  for (let i = tokens.sentences[sentence]!; i < tokens.sentences[sentence + 1]!; i++)
    if (isIn(tokens, i, pollWords)) return true;
  return false;
}

/** "12 buses in the north and 30 in the south", "last year 4 million and this year 6 million", "either 49 or 27". */
function pairByAnd(tokens: Tokens, left: Figure, right: Figure, figures: readonly Figure[]): Reason | null {
  if (isOneOfMany(left, figures)) return null;
  const joiner = joinerBetween(tokens, left, right);
  if (joiner === null) return null;
  const { cue, at } = joiner;
  if (cue === "or")
    return isWord(tokens, left.first - 1, either) || isWord(tokens, left.first - 2, either)
      ? { type: "contrast", cue: "either … or", swapped: false }
      : null;
  if (bothTimes(tokens, left, at, right)) return { type: "change", cue, swapped: false };
  const { statistic: a } = left;
  const { statistic: b } = right;
  if (a.direction !== null && b.direction !== null && a.direction !== b.direction)
    return { type: "contrast", cue, swapped: false };
  const isElided = b.rule.endsWith("-elided") && a.kind === "count";
  return isElided && right.first - left.last <= 8 && placed(tokens, left, right)
    ? { type: "contrast", cue, swapped: false }
    : null;
}

/** Three or more figures of one unit in a sentence are a list. */
function isOneOfMany(left: Figure, figures: readonly Figure[]): boolean {
  const { index } = left;
  const near = figures.slice(Math.max(0, index - 3), index + 5);
  return (
    near.filter(
      ({ statistic, sentence }) => sentence === left.sentence && isComparable(statistic, left.statistic),
    ).length > 2
  );
}

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

const places = wordSet("in at on for from among by against");

/** Whether both figures have a place or a matter after them: "12 buses in the north and 30 in the south". */
function placed(tokens: Tokens, left: Figure, right: Figure): boolean {
  if (!isIn(tokens, right.last + 1, places)) return false;
  for (let i = left.last + 1; i < right.first; i++) if (isIn(tokens, i, places)) return true;
  return false;
}
