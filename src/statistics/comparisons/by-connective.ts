/** Pairs by a connective between two figures of one sentence: "compared with", "while", "up from". */
import { hashWord } from "../../text/hash.ts";
import { spanOf, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { phraseAt } from "../phrases.ts";
import { hashAt, isIn, isMark, isNumberToken, isWord } from "../token-tests.ts";
import { type Connective, connectivesBetween } from "./connectives.ts";
import { type Figure, isThreshold, type Reason } from "./figure.ts";
import { isPollSentence } from "./polls.ts";
import { earlierOf, isEarlierMonth, isLastEvent, isOtherPeriod, isPast, timeOf } from "./times.ts";

/** The first connective between the figures. "While" and "but" need a figure of a clause of their own after them. */
export function reasonByConnective(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  if (areBounds(left, right) || isThreshold(left.statistic) || isThreshold(right.statistic)) return null;
  for (let i = left.last + 1; i < right.first; i++) {
    const phrase = phraseAt(connectivesBetween, tokens, i, 1);
    if (phrase === null) continue;
    const { name } = phrase.meaning;
    const end = i + phrase.words.length;
    if (right.first - end > reachOf(tokens, phrase.meaning, end, right.first)) continue;
    if (left.statistic.kind === "duration" && clauses.has(name) && !sayTheSame(tokens, left, right)) continue;
    if (clauses.has(name) && isApart(tokens, left, right, i, end)) continue;
    if (!isOfLeft(tokens, left, right, name, i, end)) continue;
    const span = spanOf(tokens, i, Math.min(end - 1, right.first - 1));
    return asReason(tokens, left, right, phrase.meaning, i, tokens.text.slice(span.start, span.end));
  }
  return null;
}

const turning = wordSet("but while whereas although though");

/** Whether the two are one number again, a level and by how much another fell, or another clause stands between. */
function isApart(tokens: Tokens, left: Figure, right: Figure, at: number, end: number): boolean {
  const { statistic: a } = left;
  const { statistic: b } = right;
  if (a.value !== null && a.value === b.value && a.direction === null && b.direction === null) return true;
  // "rose to 29 points, while the other was down two points"
  if (isLevel(tokens, left) !== isLevel(tokens, right) && a.direction !== null && b.direction !== null)
    return true;
  return hasAny(tokens, left.last + 1, at, isTurning) || hasAny(tokens, end, right.first, isTurning);
}

function isTurning(tokens: Tokens, index: number): boolean {
  return isIn(tokens, index, turning);
}

function isLevel(tokens: Tokens, { first }: Figure): boolean {
  return isIn(tokens, first - 1, toWord);
}
const toWord = wordSet("to");

function asReason(
  tokens: Tokens,
  left: Figure,
  right: Figure,
  { name, type }: Connective,
  at: number,
  cue: string,
): Reason {
  const isBase = bases.has(name);
  if (name === "up-from") return { rule: "connective", type, cue, swapped: true, isBase };
  const earlier = type === "contrast" ? earlierSide(tokens, left, right, at, isBase) : null;
  if (earlier !== null)
    return { rule: "connective-times", type: "change", cue, swapped: earlier === "right", isBase };
  const isPoll =
    type === "contrast" && left.statistic.kind === "percent" && isPollSentence(tokens, left.sentence);
  return {
    rule: isPoll ? "connective-poll" : "connective",
    type: isPoll ? "poll" : type,
    cue,
    swapped: false,
    isBase,
  };
}

/** Whether what the connective at `at` leads to is the later figure, and what it speaks of the earlier one. */
function isOfLeft(
  tokens: Tokens,
  left: Figure,
  right: Figure,
  name: string,
  at: number,
  end: number,
): boolean {
  // "less than the 187 of the 14 states", "more than the count and closing in on 600": it leads to something else.
  if (name === "surpassing") return !hasAny(tokens, end, right.first, isOther);
  // "it jumped to 55 percent", but "87% was declared when the rate rose to 4.5%"
  if (name === "fell-to") return hasAny(tokens, left.last + 1, at, isReference);
  // "while it grew by 4,000": by how much is no level.
  const isShare = left.statistic.kind === "percent" || left.statistic.kind === "points";
  return name !== "while" || isShare || isAmount(tokens, left) === isAmount(tokens, right);
}

function hasAny(
  tokens: Tokens,
  from: number,
  to: number,
  test: (tokens: Tokens, index: number) => boolean,
): boolean {
  for (let i = from; i < to; i++) if (test(tokens, i)) return true;
  return false;
}

function isOther(tokens: Tokens, index: number): boolean {
  return isNumberToken(tokens, index) || isIn(tokens, index, joiners);
}
const joiners = wordSet("and or but");

function isReference(tokens: Tokens, index: number): boolean {
  return isIn(tokens, index, references) || isMark(tokens, index, ";");
}
const references = wordSet("it this that they which be been since then later now and before but");

function isAmount(tokens: Tokens, { first }: Figure): boolean {
  return isIn(tokens, first - 1, by);
}
const by = wordSet("by");

const clauses: ReadonlySet<string> = new Set(["while", "surpassing"]);
/** Behind them stands what the first figure is compared with. */
const bases: ReadonlySet<string> = new Set(["compared", "versus", "against", "up-from"]);

/** "more than 30 but fewer than 40": the ends of one range. */
function areBounds({ statistic: a, last }: Figure, { statistic: b, first }: Figure): boolean {
  return a.modifier.startsWith(">") && b.modifier.startsWith("<") && first - last <= MAX_BOUNDS;
}
const MAX_BOUNDS = 4;

/** "live 71 years … live 79 years" */
function sayTheSame(tokens: Tokens, left: Figure, right: Figure): boolean {
  return hashAt(tokens, left.first - 1) === hashAt(tokens, right.first - 1);
}

/** "against an expected rise of 0.2 percent": a word of what is compared lets the connective reach further. */
function reachOf(tokens: Tokens, { name, reach }: Connective, from: number, to: number): number {
  if (name !== "against") return reach;
  // "against the danger level of 19.83 metres"
  if (isIn(tokens, from, articles) && isWord(tokens, to - 1, of) && to - from <= MAX_NOUN) return MAX_BASE;
  for (let i = from; i < to; i++) if (isIn(tokens, i, baseWords)) return MAX_BASE;
  return reach;
}
const articles = wordSet("the a an its their his her");
const of = hashWord("of");
/** "the danger level of": longer phrases say what somebody is against. */
const MAX_NOUN = 4;
const MAX_BASE = 8;
const baseWords = wordSet(
  "expected forecast forecasts average target estimate estimates estimated planned previous earlier term budgeted consensus ago prior predicted projected",
);

const futures = wordSet("will would to may could shall");

function isFuture(tokens: Tokens, { first, sentence }: Figure): boolean {
  for (let i = first - 1; i > first - 5 && i >= tokens.sentences[sentence]!; i--)
    if (isIn(tokens, i, futures)) return true;
  return false;
}

/** Which figure is the earlier, by the times beside them; what something is compared with needs only its own. */
export function earlierSide(
  tokens: Tokens,
  left: Figure,
  right: Figure,
  turn: number,
  isBase: boolean,
): "left" | "right" | null {
  const before = timeOf(tokens, left, tokens.sentences[left.sentence]!, turn);
  const after = timeOf(tokens, right, turn, tokens.sentences[right.sentence + 1]!);
  // "lost 40 in 2019, compared with 12 the year before"
  if (before !== null && !before.isBefore && after?.isBefore) return "right";
  const known = earlierOf(before, after);
  if (known !== null || !isBase) return known;
  if (before === null && isPast(after)) return "right";
  if (isEarlierMonth(tokens, left, right)) return "right";
  if (after === null && isLastEvent(tokens, right)) return "right";
  // "will reach 31 tonnes, compared with 28 this year"
  if (before === null && after !== null && after.value === 0 && isFuture(tokens, left)) return "right";
  const areOrdinal = isOtherPeriod(tokens, left) && isOtherPeriod(tokens, right);
  return after === null && areOrdinal ? "right" : null;
}
