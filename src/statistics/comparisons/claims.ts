/** Rival claims: what one source says against what another says of the same, "police said 200; organisers said 5,000". */
import type { Statistic } from "../../model/result.ts";
import { hashWord } from "../../text/hash.ts";
import { type Tokens, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isIn, isMark } from "../token-tests.ts";
import { areAlike, type Figure, isComparable, isElided, type Reason } from "./figure.ts";
import { looseTopicOf } from "./topics.ts";

const claiming =
  wordSet(`say says said claim claims claimed put puts estimate estimates estimated report reports reported admit
  admits admitted acknowledge acknowledges acknowledged insist insists insisted counted count counts alleged allege alleges
  according maintain maintains maintained confirmed confirms state stated states believe believes reckon reckons`);
const turning = wordSet("but while whereas although though yet");
/** Losses go by many verbs: killed and lost, shot down and lost. */
const losing: ReadonlySet<string> = new Set(
  "lose kill die shoot down destroy perish fall sink wreck".split(" "),
);
const according = hashWord("according");

/** How far the figures of two claims may stand apart, and how far from its figure the verb. */
const APART = 24;
const REACH = 12;

/** The pair of two claims in one sentence, or in a sentence and the one right behind it; null where these are none. */
export function reasonByClaims(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  if (right.first - left.last > APART) return null;
  const turn = turnBetween(tokens, left, right);
  if (turn === null || !isClaim(tokens, left, startOf(tokens, left), turn)) return null;
  if (
    !isClaim(tokens, right, turn + 1, endOf(tokens, right)) ||
    !isSameThing(left.statistic, right.statistic, refersBack(tokens, turn, right))
  )
    return null;
  return { rule: "claims", type: "contrast", cue: turnWord(tokens, turn), swapped: false };
}

function turnWord(tokens: Tokens, turn: number): string {
  return isMark(tokens, turn, ".") ? wordAt(tokens, turn + 1) : wordAt(tokens, turn);
}

/** The ";", "but" or full stop at which the second claim begins. */
function turnBetween(tokens: Tokens, left: Figure, right: Figure): number | null {
  for (let i = right.first - 1; i > left.last; i--) {
    const isTurn = isMark(tokens, i, ";") || isIn(tokens, i, turning);
    if (isTurn) return i;
    if (tokens.sentenceOf[i] !== right.sentence) return i;
  }
  return null;
}

function startOf(tokens: Tokens, { first, sentence }: Figure): number {
  return Math.max(first - REACH, tokens.sentences[sentence]!);
}

function endOf(tokens: Tokens, { last, sentence }: Figure): number {
  return Math.min(last + REACH, tokens.sentences[sentence + 1]!);
}

function isClaim(tokens: Tokens, { first }: Figure, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!isIn(tokens, i, claiming)) continue;
    // A verb before the figure, or "according to" on either side.
    if (i < first || tokens.hash[i] === according) return true;
  }
  return false;
}

const pronouns = wordSet("it them");
const articles = wordSet("the its their that this");
const figureWords = wordSet("figure number toll count total cost crowd turnout sum");

/** "auditors put it at $95 million", "rights groups say the figure is 240": what is counted has been named. */
function refersBack(tokens: Tokens, turn: number, { first }: Figure): boolean {
  for (let i = turn + 1; i < first; i++) {
    if (isIn(tokens, i, pronouns)) return true;
    if (isIn(tokens, i, articles) && isIn(tokens, i + 1, figureWords)) return true;
  }
  return false;
}

function isSameThing(a: Statistic, b: Statistic, isReferred: boolean): boolean {
  if (!areAlike(a, b) || (a.kind !== "count" && a.kind !== "money")) return false;
  const [topicA, topicB] = [looseTopicOf(a), looseTopicOf(b)];
  if (topicA !== null && topicA === topicB) return true;
  const isOpen = isElided(b) || b.unit === null || isReferred;
  if (!isComparable(a, b) && !isOpen) return false;
  return isOpen || sameVerb(a, b);
}

function sameVerb({ predicate: a }: Statistic, { predicate: b }: Statistic): boolean {
  if (!a || !b) return false;
  return a === b || (losing.has(a) && losing.has(b));
}
