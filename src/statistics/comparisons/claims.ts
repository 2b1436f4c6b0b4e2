/** Rival claims: what one source says against what another says of the same, "police said 200; organisers said 5,000". */
import type { Statistic } from "../../model/result.ts";
import { hashWord } from "../../text/hash.ts";
import { type Tokens, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isCapital, isIn, isMark, isWord, isWordToken } from "../token-tests.ts";
import { areAlike, type Figure, isComparable, isElided, type Reason } from "./figure.ts";
import { looseTopicOf, mayBeSamePeople } from "./topics.ts";

const claiming =
  wordSet(`say says said claim claims claimed put puts estimate estimates estimated report reports reported admit
  admits admitted acknowledge acknowledges acknowledged insist insists insisted counted count counts alleged allege alleges
  according maintain maintains maintained confirmed confirms state stated states believe believes reckon reckons
  speak speaks spoke give gives gave list lists listed cite cites cited offered`);
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
  if (turn === null || claimAt(tokens, left, startOf(tokens, left), turn) === null) return null;
  const claim = claimAt(tokens, right, turn + 1, endOf(tokens, right));
  // "It said": the source of the claim before.
  if (claim === null || (claim === turn + 2 && isIn(tokens, turn + 1, sources))) return null;
  if (!isSameThing(left.statistic, right.statistic, refersBack(tokens, turn, right))) return null;
  if (haveOtherPurposes(tokens, left, right)) return null;
  return { rule: "claims", type: "contrast", cue: turnWord(tokens, turn), swapped: false };
}
const sources = wordSet("it he she they");

function turnWord(tokens: Tokens, turn: number): string {
  return isMark(tokens, turn, ".") ? wordAt(tokens, turn + 1) : wordAt(tokens, turn);
}

/** The ";", "but", ", and" or full stop at which the second claim begins. */
function turnBetween(tokens: Tokens, left: Figure, right: Figure): number | null {
  for (let i = right.first - 1; i > left.last; i--) {
    if (isMark(tokens, i, ";") || isIn(tokens, i, turning)) return i;
    if (isWord(tokens, i, and) && isMark(tokens, i - 1, ",")) return i;
    if (tokens.sentenceOf[i] !== right.sentence) return i;
  }
  return null;
}
const and = hashWord("and");

function startOf(tokens: Tokens, { first, sentence }: Figure): number {
  return Math.max(first - REACH, tokens.sentences[sentence]!);
}

function endOf(tokens: Tokens, { last, sentence }: Figure): number {
  return Math.min(last + REACH, tokens.sentences[sentence + 1]!);
}

/** The verb of the claim, before the figure, or "according" on either side of it; null where there is none. */
function claimAt(tokens: Tokens, { first }: Figure, from: number, to: number): number | null {
  for (let i = from; i < to; i++)
    if (isIn(tokens, i, claiming) && (i < first || tokens.hash[i] === according)) return i;
  return null;
}

const pronouns = wordSet("it them");
const articles = wordSet("the its their that this a");
const figureWords = wordSet("figure number toll count total cost crowd turnout sum");
const put = wordSet("put puts");
const at = hashWord("at");

/** "auditors put it at $95 million", "put its strength at 200", "rights groups say the figure is 240": what is counted has been named. */
function refersBack(tokens: Tokens, turn: number, { first }: Figure): boolean {
  for (let i = turn + 1; i < first; i++) {
    if (isIn(tokens, i, pronouns)) return true;
    if (isIn(tokens, i, articles) && isIn(tokens, i + 1, figureWords)) return true;
    if (isIn(tokens, i, put) && isPutAt(tokens, i, first)) return true;
  }
  return false;
}

/** "put the loss at about": the number is what somebody puts something at. */
function isPutAt(tokens: Tokens, from: number, first: number): boolean {
  for (let i = first - 1; i > Math.max(from, first - 4); i--) if (isWord(tokens, i, at)) return true;
  return false;
}

function isSameThing(a: Statistic, b: Statistic, isReferred: boolean): boolean {
  if (!areAlike(a, b) || !claimed.has(a.kind)) return false;
  const [topicA, topicB] = [looseTopicOf(a), looseTopicOf(b)];
  if (topicA !== null && topicA === topicB) return mayBeSamePeople(a.unit, b.unit);
  const isOpen = isElided(b) || (b.kind === "count" && b.unit === null);
  if (!isOpen && !isComparable(a, b)) return false;
  return isOpen || isReferred || (a.kind !== "percent" && sameVerb(a, b));
}
/** What sources differ about. */
const claimed: ReadonlySet<Statistic["kind"]> = new Set(["count", "money", "percent", "measure"]);

/** "paid $3 million in tax … $90 million in bonuses": each sum is for something of its own. */
function haveOtherPurposes(tokens: Tokens, left: Figure, right: Figure): boolean {
  const [a, b] = [left.last + 1, right.last + 1];
  const areBoth = isIn(tokens, a, purposes) && isWord(tokens, b, tokens.hash[a]!);
  return (
    areBoth &&
    isPlainWord(tokens, a + 1) &&
    isPlainWord(tokens, b + 1) &&
    tokens.hash[a + 1] !== tokens.hash[b + 1]
  );
}
const purposes = wordSet("in for on to");
const timesAndArticles = wordSet("the a an last this total all its their his her");

function isPlainWord(tokens: Tokens, index: number): boolean {
  return isWordToken(tokens, index) && !isCapital(tokens, index) && !isIn(tokens, index, timesAndArticles);
}

function sameVerb({ predicate: a }: Statistic, { predicate: b }: Statistic): boolean {
  if (!a || !b) return false;
  return a === b || (losing.has(a) && losing.has(b));
}
