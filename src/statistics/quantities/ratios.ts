/** How many to how many: "3-to-1", "outnumbered two to one", "a ratio of 3:1", "odds of 100/30". */
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { type WordSet, wordSet } from "../../text/word-table.ts";
import { fractionOf } from "../numbers/decimal.ts";
import type { Numeral } from "../numbers/numeral.ts";
import { readNumeral } from "../numbers/numerals.ts";
import {
  isGlued,
  isIn,
  isJoint,
  isMark,
  isNumberToken,
  isWord,
  isWordToken,
  sameSentence,
} from "../token-tests.ts";
import { bare, type End, type Quantity } from "./quantity.ts";
import { hasScoreCue } from "./scores.ts";
import { readUnit } from "./units.ts";

const to = hashWord("to");
const by = hashWord("by");
const at = hashWord("at");
const ratioWords = wordSet("ratio ratios odds proportion outnumber outnumbers outnumbered outnumbering");
/** How far before its numbers the word of a ratio may stand. */
const REACH = 8;
const FAR = 14;
const NEAR = 3;
/** "Outnumbered women, 412 to 206" and "40 to 12" count both, side by side. */
const MAX_SECOND = 20;

/** The ratio that begins with the number; null where none stands there. */
export function readRatio(tokens: Tokens, end: End): Quantity | null {
  if (end.code !== null) return null;
  const second = joinedSide(tokens, end) ?? spokenSide(tokens, end) ?? markedSide(tokens, end);
  if (second === null || second.low === 0) return null;
  const value = fractionOf(end.numeral.low, second.low);
  return {
    ...bare(end, second.last, "ratio-to"),
    low: value,
    high: value,
    kind: "ratio",
    sides: [end.numeral.low, second.low],
  };
}

/** Whether a word of outnumbering stands before the number: "to" between it and the next sets two counts side by side. */
export function isOutnumbering(tokens: Tokens, first: number): boolean {
  return isNear(tokens, first, outnumbering, FAR);
}
const outnumbering = wordSet("outnumber outnumbers outnumbered outnumbering");

/** Of "412 to 206" and "40 to 12" each is counted; so many there may be to one. */
function isFew(first: number, second: number): boolean {
  return second === 1 || (first <= 100 && isReduced(first, second));
}

function isReduced(a: number, b: number): boolean {
  return b === 0 ? a <= 1 : isReduced(b, a % b);
}

/** "3-to-1", "two-to-one". */
function joinedSide(tokens: Tokens, { numeral }: End): Numeral | null {
  const joint = numeral.last + 1;
  const isJoined = isJoint(tokens, joint) && isWord(tokens, joint + 1, to) && isJoint(tokens, joint + 2);
  const second = isJoined ? readNumeral(tokens, joint + 3) : null;
  // "a 6-to-8-week wait" is a range.
  return second !== null && isJoint(tokens, second.last + 1) && readUnit(tokens, second.last + 2) !== null
    ? null
    : second;
}

/** "outnumbered doctors 3 to 1", "prefer it by three to one": so many to one, where no game is spoken of. */
function spokenSide(tokens: Tokens, { first, numeral }: End): Numeral | null {
  if (!isWord(tokens, numeral.last + 1, to) || numeral.scale !== 1) return null;
  const second = readNumeral(tokens, numeral.last + 2);
  if (second === null || second.scale !== 1) return null;
  if (isNear(tokens, first, ratioWords, REACH) || isOutnumbering(tokens, first))
    return second.low <= MAX_SECOND && isFew(numeral.low, second.low) ? second : null;
  const isToOne = second.low === 1 && second.high === 1 && !isWordToken(tokens, second.last + 1);
  const isLed = isWord(tokens, first - 1, by) || (isWord(tokens, first - 1, at) && !minutes.has(numeral.low));
  return isToOne && isLed && !hasScoreCue(tokens, first, second.last) ? second : null;
}
/** "At ten to one" it is lunch time. */
const minutes: ReadonlySet<number> = new Set([5, 10, 20, 25]);

/** "3:1", which no time of day is, and "100/30" behind "odds". */
function markedSide(tokens: Tokens, { first, numeral }: End): Numeral | null {
  const mark = numeral.last + 1;
  if (
    !numeral.plain ||
    !isGlued(tokens, mark) ||
    !isGlued(tokens, mark + 1) ||
    !isNumberToken(tokens, mark + 1)
  )
    return null;
  const isWhole =
    !isMark(tokens, mark + 2, ":") && !isMark(tokens, mark + 2, "/") && !isMark(tokens, first - 1, ":");
  const width = tokens.end[mark + 1]! - tokens.start[mark + 1]!;
  const isColon = isMark(tokens, mark, ":") && (width === 1 || isNear(tokens, first, ratioWords, NEAR));
  const isOdds = isMark(tokens, mark, "/") && isNear(tokens, first, ratioWords, REACH);
  return isWhole && (isColon || isOdds) ? readNumeral(tokens, mark + 1) : null;
}

function isNear(tokens: Tokens, index: number, words: WordSet, reach: number): boolean {
  for (let i = index - 1; i >= index - reach && sameSentence(tokens, i, index); i--)
    if (isIn(tokens, i, words)) return true;
  return false;
}
