/** Whether the text says that a figure went up or down. */
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import {
  firstIn,
  isCapital,
  isGlued,
  isIn,
  isMark,
  isNumberToken,
  isWord,
  isWordToken,
  sameSentence,
} from "../token-tests.ts";
import { changeAt, type Direction, isChange, ofWord } from "./change-words.ts";
import {
  comparedAfter,
  directionAfter,
  directionTrailing,
  downWord,
  isStop,
  percents,
  upWord,
} from "./direction-behind.ts";

/** Before "up" and "down" they make a verb that says nothing of the figure: "takes up a quarter", "shot down 30 drones". */
const phrasal =
  wordSet(`take takes took taken taking make makes made making set sets setting give gives gave given giving
  pick picks picked picking hold holds held holding put puts putting line lined round rounds rounded rounding gather gathered
  build builds built building come comes came coming clean cleaned show shows showed turn turns turned turning call called
  break breaks broke broken breaking shoot shot shooting gun gunned shut shuts shutting strike struck track tracked tear tore
  torn tearing write wrote follow followed dig dug digging pull pulls pulled pulling blow blew blown bring brings brought hand
  handed count counting sign signs signed signing buy buys bought buying burn burned knock knocked walk walked drive drove use
  used team teamed boil boils boiled draw drew drawn stand stood back backed lay laid locked`);
/** "Shares were off 3 percent", not "took off 40 people". */
const off = hashWord("off");
const being = wordSet("is are was were be been 're 's ,");
/** Money that is raised does not rise. */
const raising = wordSet("raise raises raised raising");
/** "Prices fell in 24 hours", "rose over the past 12 weeks": what the figure is of, not what went up or down. */
const beside = wordSet("in within over during for after since on among across");
const determiners = wordSet(
  "the a an its his her their last past next first previous these those just only about",
);

const BACK = 5;
/** How far back from "to 240 tonnes" its "from 310" may stand. */
const RANGE = 14;
const by = hashWord("by");
const to = hashWord("to");
const from = hashWord("from");
const at = hashWord("at");
const of = hashWord("of");
const half = hashWord("half");
const down = hashWord("down");

/** The direction said right before the quantity ("rose by 5 percent") or right after it ("a 5-point jump"). */
export function directionOf(tokens: Tokens, first: number, last: number): Direction | null {
  return (
    directionBefore(tokens, first, last) ??
    changeAt(tokens, last) ??
    directionAfter(tokens, last) ??
    directionTrailing(tokens, last) ??
    comparedAfter(tokens, last) ??
    directionOfRange(tokens, first) ??
    directionOfStep(tokens, first) ??
    directionOfRow(tokens, first) ??
    directionInOtherUnit(tokens, first, last) ??
    unchanged(tokens, first, last)
  );
}

function directionBefore(tokens: Tokens, first: number, last = first): Direction | null {
  const isPassed = isWord(tokens, first - 1, by) || isWord(tokens, first - 1, to);
  const adverb = adverbAt(tokens, isPassed ? first - 2 : first - 1);
  if (adverb !== null) return adverb;
  if (isIn(tokens, first - 1, adding) && isIn(tokens, last, percents)) return "up";
  if (isBeside(tokens, first)) return null;
  const far = isPassed ? directionFarBefore(tokens, first) : null;
  if (far !== null) return far;
  // "cut by £2 million to £5 million": the way of the first figure is that of the second.
  const reach = isWord(tokens, first - 1, to) ? BACK + 3 : BACK;
  for (let i = first - 1; i >= first - reach && sameSentence(tokens, i, first); i--) {
    if (isStop(tokens, i) || isWhole(tokens, i)) return null;
    const direction = changeAt(tokens, i);
    if (direction !== null) return directionFrom(tokens, direction, i, first, last);
  }
  return null;
}

/** The direction of the word of change at the token, where it speaks of the figure. */
function directionFrom(
  tokens: Tokens,
  direction: Direction,
  index: number,
  first: number,
  last: number,
): Direction | null {
  if (hasOwnVerb(tokens, first, last))
    return direction === "down" && isIn(tokens, first - 1, adding) ? "up" : null;
  return isSaidOf(tokens, index, first) ? direction : null;
}

/** "shed 140 posts and add 25 aides": a second verb, of the second figure. */
function hasOwnVerb(tokens: Tokens, first: number, last: number): boolean {
  if (isIn(tokens, last, percents) || isCapital(tokens, first - 1)) return false;
  const before = isIn(tokens, first - 2, modals) ? first - 3 : first - 2;
  if (!isIn(tokens, before, verbJoiners)) return false;
  return isIn(tokens, first - 1, acts) || endsInParticiple(tokens, first - 1);
}
const modals = wordSet("will would may could to has have had then also");
const verbJoiners = wordSet("and but");
const acts =
  wordSet(`add adds build builds built buy buys bought create creates find finds found gave give gives hire hires
  keep keeps kept launch launches made make makes move moves open opens recruit recruits save saves sell sells sold send sends sent
  spend spends spent take takes took train trains turn turns win wins won`);

/** How far before "by 40 percent" the verb may stand: "cut the budget of the archives by 40 percent". */
const FAR = 18;

/** The verb that a "by" and a share or a sum belong to, with what it changes between; null where another verb may own them. */
function directionFarBefore(tokens: Tokens, first: number): Direction | null {
  if (!isWord(tokens, first - 1, by) || endsInParticiple(tokens, first - 2)) return null;
  for (let i = first - 2; i >= first - FAR && sameSentence(tokens, i, first); i--) {
    if (isStop(tokens, i) || isNumberToken(tokens, i)) return null;
    const direction = changeAt(tokens, i);
    if (direction !== null) return isIn(tokens, i + 1, objectLeads) ? direction : null;
  }
  return null;
}
const objectLeads = wordSet(
  "the a an its his her their our all this that these those spending output prices taxes pay",
);

/** "hit by 40 shells", "attended by 40 people": the verb right before tells who did it. */
function endsInParticiple(tokens: Tokens, index: number): boolean {
  return tokens.text.startsWith("ed", tokens.end[index]! - 2) && !isChange(tokens, index);
}

/** "Shares added 3 percent" */
const adding = wordSet("add adds added adding");
const coming = wordSet("come comes came coming");

/** "up 5 percent", "12 points lower": the adverb at the token. */
function adverbAt(tokens: Tokens, index: number): Direction | null {
  if (isWord(tokens, index, off)) return isIn(tokens, index - 1, being) ? "down" : null;
  // "Costs came down 11 percent", "came up by 11 percent", but "came up with 40 names"
  const isMoving =
    isIn(tokens, index - 1, coming) && (isWord(tokens, index + 1, by) || isWord(tokens, index, down));
  return isIn(tokens, index - 1, phrasal) && !isMoving ? null : ofWord(tokens, index, upWord, downWord);
}

/** Whether a preposition before the figure makes it a time or a place of the change; "cut in half" is by how much. */
function isBeside(tokens: Tokens, first: number): boolean {
  let i = first - 1;
  while (i > first - 4 && isIn(tokens, i, determiners)) i--;
  return isIn(tokens, i, beside) && !isWord(tokens, first, half);
}

/** "cut 450 of its 9,200 jobs": the 450 went down, not the 9,200. */
function isWhole(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index, of) && isNumberToken(tokens, index - 1);
}

/** Whether the word of change at the token speaks of the figure: not "raised $5m", not "the cost of the cuts at $5m". */
function isSaidOf(tokens: Tokens, index: number, first: number): boolean {
  if (index === first - 1) return !isIn(tokens, index, raising);
  const isLinked = isIn(tokens, first - 1, changeLinks);
  const isApart = !isLinked && firstIn(tokens, index + 1, first, clauseJoiners) !== null;
  if (isApart && !hasNumber(tokens, index + 1, first - 1)) return false;
  return !isWord(tokens, first - 1, at) || (index === first - 2 && !isIn(tokens, index - 1, determiners));
}

/** "Sales fell and 300 workers left": they begin another clause, unless a figure stands on either side. */
const changeLinks = wordSet("by to from at of");
const clauseJoiners = wordSet("and but as while whereas when because although though");

function hasNumber(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isNumberToken(tokens, i)) return true;
  return false;
}

/** "fell from 310 tonnes in May to 240": the second figure went the way of the first. */
function directionOfRange(tokens: Tokens, first: number): Direction | null {
  if (!isWord(tokens, first - 1, to)) return null;
  for (let i = first - 2; i >= first - RANGE && sameSentence(tokens, i, first); i--) {
    if (isStop(tokens, i)) return null;
    if (!isWord(tokens, i, from)) continue;
    const isFigure = isNumberToken(tokens, i + 1) || isNumberToken(tokens, i + 2);
    return isFigure ? directionBefore(tokens, i + 1) : null;
  }
  return null;
}

/** "up 15 cents to $2.90": what it went up to goes the way of how much. */
function directionOfStep(tokens: Tokens, first: number): Direction | null {
  if (!isWord(tokens, first - 1, to)) return null;
  for (let i = first - 2; i >= first - BACK && sameSentence(tokens, i, first); i--) {
    if (isStop(tokens, i)) return null;
    if (isNumberToken(tokens, i)) return adverbAt(tokens, sumStart(tokens, i) - 1);
  }
  return null;
}

/** "rose by 25, 50 and 75 points": the figures of a row go the way of the first. */
function directionOfRow(tokens: Tokens, first: number): Direction | null {
  let start = first;
  for (let steps = 0; steps < MAX_ROW; steps++) {
    const joiner =
      isIn(tokens, start - 1, rowJoiners) && isMark(tokens, start - 2, ",") ? start - 2 : start - 1;
    const isRow = isMark(tokens, joiner, ",") || isIn(tokens, joiner, rowJoiners);
    if (!isRow || !isNumberToken(tokens, joiner - 1))
      return steps === 0 ? null : directionBefore(tokens, start);
    start = joiner - 1;
  }
  return null;
}
const MAX_ROW = 6;
const rowJoiners = wordSet("and or");

const still = wordSet("unchanged steady flat stable stayed remained held kept constant stagnant static");

/** "unchanged at 4 percent", "held at 27", "was 4.1 percent, unchanged from March". */
function unchanged(tokens: Tokens, first: number, last: number): Direction | null {
  const isBefore =
    isWord(tokens, first - 1, at) && (isIn(tokens, first - 2, still) || isIn(tokens, first - 3, still));
  const isAfter = isMark(tokens, last + 1, ",") && isIn(tokens, last + 2, still);
  return isBefore || isAfter ? "unchanged" : null;
}

/** "fell 63 points, or 0.9 percent": the same again in percent, of what went so far and not to a level. */
function directionInOtherUnit(tokens: Tokens, first: number, last: number): Direction | null {
  if (!isIn(tokens, last, percents) || !isWord(tokens, first - 1, Word.or) || !isMark(tokens, first - 2, ","))
    return null;
  for (let i = first - 3; i > first - 3 - OTHER_UNIT && sameSentence(tokens, i, first); i--) {
    if (!isNumberToken(tokens, i) || isNumberToken(tokens, i - 1)) continue;
    const start = sumStart(tokens, i);
    const isLevel = isWord(tokens, start - 1, to) || isWord(tokens, start - 1, at);
    return isLevel ? null : directionBefore(tokens, start);
  }
  return null;
}
const OTHER_UNIT = 6;

/** "$", "C$" and their like before a number belong to it. */
function sumStart(tokens: Tokens, number: number): number {
  return isWordToken(tokens, number - 1) || !isGlued(tokens, number) ? number : number - 1;
}
