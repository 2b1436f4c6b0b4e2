/** Rival claims and positions: "police said 200; organisers said 5,000", "the union wants 8 percent; the firm offers 3". */
import { objectPronouns, pronouns } from "../../english/function-words.ts";
import type { Statistic } from "../../model/result.ts";
import { hashWord } from "../../text/hash.ts";
import { type Tokens, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { firstIn, isCapital, isIn, isMark, isWord, isWordToken } from "../token-tests.ts";
import { earlierSide } from "./by-connective.ts";
import { clauseEnd, clauseStart, opensWithPronoun, turnBetween, turnWord } from "./clauses.ts";
import {
  areAlike,
  type Figure,
  isComparable,
  isElided,
  isFurther,
  type Reason,
  timesApart,
} from "./figure.ts";
import { isNumberOfOthers, isOtherToll, namesSame, refersBack } from "./references.ts";
import { claimAfter, isCounting, isObject, sourceOf, stanceBefore } from "./stances.ts";
import { areSynonyms, looseTopicOf, mayBeSamePeople } from "./topics.ts";

/** How far apart the figures may stand. */
const APART = 60;
/** How many times one claim may be the other. */
const MAX_TIMES = 100;
/** Losses go by many verbs: killed and lost, shot down and lost. */
const losing: ReadonlySet<string> = new Set(
  "lose kill die shoot down destroy perish fall sink wreck".split(" "),
);

/** The pair of two claims or positions in one sentence or in neighbouring ones; null where these are none. */
export function reasonByClaims(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  if (
    right.first - left.last > APART ||
    isFurther(tokens, right) ||
    areEqual(left.statistic, right.statistic) ||
    timesApart(left.statistic, right.statistic) > MAX_TIMES
  )
    return null;
  const gap = gapBetween(tokens, left, right);
  if (gap !== null) return { rule: "claims", type: "contrast", cue: wordAt(tokens, gap + 1), swapped: false };
  const turn = turnBetween(tokens, left, right);
  if (turn === null || isApart(tokens, left, right, turn) || haveOtherPurposes(tokens, left, right))
    return null;
  if (areClaims(tokens, left, right, turn))
    return { rule: "claims", type: "contrast", cue: turnWord(tokens, turn), swapped: false };
  return arePositions(tokens, left, right, turn) && isSameGood(left.statistic, right.statistic)
    ? { rule: "positions", type: "contrast", cue: turnWord(tokens, turn), swapped: false }
    : null;
}

/** "Police put the crowd at 9,000, organisers at 50,000": the comma behind which another source has the same preposition. */
function gapBetween(tokens: Tokens, left: Figure, right: Figure): number | null {
  if (!isWord(tokens, left.first - 1, at) || !isWord(tokens, right.first - 1, at)) return null;
  const comma = left.last + 1;
  if (
    !isMark(tokens, comma, ",") ||
    right.first - comma > MAX_GAP ||
    !areAlike(left.statistic, right.statistic)
  )
    return null;
  return stanceBefore(tokens, left, clauseStart(tokens, left), "claim") === null ? null : comma;
}
const at = hashWord("at");
const MAX_GAP = 6;

function areEqual({ value: a }: Statistic, { value: b }: Statistic): boolean {
  return a !== null && a === b;
}

/** Whether another clause stands between, or each figure is of a time of its own. */
function isApart(tokens: Tokens, left: Figure, right: Figure, turn: number): boolean {
  if (left.sentence !== right.sentence && !isSentenceEnd(tokens, turn, right)) return true;
  return earlierSide(tokens, left, right, turn, false) !== null;
}

/** Whether the turn is the end of the sentence before, not a joiner inside the figure's own. */
function isSentenceEnd(tokens: Tokens, turn: number, { sentence }: Figure): boolean {
  return tokens.sentenceOf[turn] !== sentence;
}

function areClaims(tokens: Tokens, left: Figure, right: Figure, turn: number): boolean {
  const { statistic: a } = left;
  const { statistic: b } = right;
  if (!areAlike(a, b) || !claimed.has(a.kind)) return false;
  if (isOtherToll(tokens, left, right) || isNumberOfOthers(tokens, turn, left, right)) return false;
  const isReferred = refersBack(tokens, turn, left, right);
  const isAClaim = hasClaim(tokens, left, turn);
  const other = claimOf(tokens, right, turn);
  // "The council's own count stands at 12."
  if (other === null) return isAClaim && isReferred && hasOwner(tokens, turn, right) && fits(a, b);
  if (isSameSource(tokens, left, other, turn)) return false;
  const isObjectOf = isObject(tokens, other, right);
  if (isReferred && (isAClaim || isCounting(tokens, other) || namesSame(tokens, turn, left, right)))
    return fits(a, b);
  // "Some 300 people came. The Friends claimed that there were nearer a thousand."
  if (isElided(b) && right.sentence - left.sentence < 2 && isSetAgainst(tokens, right)) return true;
  if (right.sentence - left.sentence > 1 || !isAClaim) return false;
  return isSameThing(a, b, isObjectOf || isHedged(tokens, right));
}

const nearer = wordSet("nearer closer least many only");
const being = wordSet("were are was is had have did");
const there = wordSet("there it they");

/** "that there were nearer a thousand", "that only 12 had": nothing but how many. */
function isSetAgainst(tokens: Tokens, { first, last, statistic: { text } }: Figure): boolean {
  const isHedge = isIn(tokens, first - 1, nearer) || /^(?:only|at least|nearer|closer|as many)/i.test(text);
  const isThere = isIn(tokens, first - 2, being) || isIn(tokens, first - 1, being);
  const isOpen = isThere && (isIn(tokens, first - 2, there) || isIn(tokens, first - 3, there));
  return isOpen || (isHedge && isIn(tokens, last + 1, being));
}

/** What sources differ about. */
const claimed: ReadonlySet<Statistic["kind"]> = new Set(["count", "money", "percent", "measure", "multiple"]);

/** The verb of the claim that the second figure is; behind it only where the clause is set against the first one. */
function claimOf(tokens: Tokens, right: Figure, turn: number): number | null {
  const before = stanceBefore(tokens, right, turn + 1, "claim");
  if (before !== null || isSentenceEnd(tokens, turn, right)) return before;
  return claimAfter(tokens, right, clauseEnd(tokens, right));
}

function hasClaim(tokens: Tokens, left: Figure, turn: number): boolean {
  if (stanceBefore(tokens, left, clauseStart(tokens, left), "claim") !== null) return true;
  return claimAfter(tokens, left, Math.min(turn + 1, clauseEnd(tokens, left))) !== null;
}

/** Whether both want or give so much, and the second is not of the first one's side. */
function arePositions(tokens: Tokens, left: Figure, right: Figure, turn: number): boolean {
  if (right.sentence - left.sentence > 1) return false;
  const mine = stanceBefore(tokens, left, clauseStart(tokens, left), "position");
  const other = stanceBefore(tokens, right, turn + 1, "position");
  return mine !== null && other !== null && !isSameSource(tokens, left, other, turn);
}

/** "A consumer group's tally" */
function hasOwner(tokens: Tokens, turn: number, { first }: Figure): boolean {
  return firstIn(tokens, turn + 1, first, owning) !== null;
}
const owning = wordSet("'s ’s own has have keeps holds");

const anaphors = wordSet(`${pronouns} ${objectPronouns}`);

/** "It said", "the ministry said … . The ministry said". */
function isSameSource(tokens: Tokens, left: Figure, verb: number, turn: number): boolean {
  if (opensWithPronoun(tokens, turn + 1)) return true;
  const source = sourceOf(tokens, verb, turn + 1);
  if (source === 0) return false;
  if (anaphors.has(source)) return !hasOtherSubject(tokens, turn + 1, verb);
  const start = clauseStart(tokens, left);
  const claim = stanceBefore(tokens, left, start, "claim") ?? stanceBefore(tokens, left, start, "position");
  return claim !== null && sourceOf(tokens, claim, start) === source;
}

/** "The tenants say they can pay": the pronoun stands for somebody new. */
function hasOtherSubject(tokens: Tokens, from: number, verb: number): boolean {
  for (let i = from; i < verb - 1; i++) if (isWordToken(tokens, i) && !isIn(tokens, i, anaphors)) return true;
  return false;
}

/** Whether two claims are of one thing; `isLoose` where the second is a bare count of it. */
function isSameThing(a: Statistic, b: Statistic, isLoose: boolean): boolean {
  const [topicA, topicB] = [looseTopicOf(a), looseTopicOf(b)];
  if (topicA !== null && topicB !== null) return topicA === topicB && mayBeSamePeople(a.unit, b.unit);
  if (isElided(b)) return true;
  const isOne = isComparable(a, b) || (areAlike(a, b) && areSynonyms(a.unit, b.unit));
  return isOne && (isLoose || (a.kind !== "percent" && sameVerb(a, b)));
}

/** Whether a figure that is referred back with may be of what the first one counts. */
function fits(a: Statistic, b: Statistic): boolean {
  return isElided(b) || isComparable(a, b) || mayBeSamePeople(a.unit, b.unit);
}

/** Both want or give of one thing. */
function isSameGood(a: Statistic, b: Statistic): boolean {
  return wanted.has(a.kind) && (isComparable(a, b) || (a.kind === "duration" && isElided(b)));
}
const wanted: ReadonlySet<Statistic["kind"]> = new Set(["count", "money", "percent", "measure", "duration"]);

const hedges = wordSet("only just merely barely than closer nearer least most");

/** "Only 90,000", "no more than 1,200", "nearer 900": set against a figure that was said. */
function isHedged(tokens: Tokens, { first, statistic: { text } }: Figure): boolean {
  return (
    isIn(tokens, first - 1, hedges) || /^(?:only|just|no more than|fewer than|at most|at least)\b/i.test(text)
  );
}

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
