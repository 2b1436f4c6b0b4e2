/** "one in five", "19 of the past 20 elections", "one out of every $17": a part of a number of things. */
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { fractionOf } from "../numbers/decimal.ts";
import type { Numeral } from "../numbers/numeral.ts";
import { readNumeral } from "../numbers/numerals.ts";
import { isIn, isJoint, isWord, isWordToken } from "../token-tests.ts";
import { currencySigns } from "./currencies.ts";
import type { Quantity } from "./quantity.ts";
import { readUnit } from "./units.ts";

const inWord = hashWord("in");
const out = hashWord("out");
const of = hashWord("of");
const every = hashWord("every");
const repeated = wordSet("every past last");
const wholes = wordSet("the past last its their all");
const links = wordSet("every the past last its their all");
/** "12 in 2016 and 15 in 2017" are no shares: larger wholes are years and amounts. */
const MAX_WHOLE = 1000;

/** The quantity together with the whole it is a share of; null where the text gives none. */
export function readShare(tokens: Tokens, part: Quantity): Quantity | null {
  if (part.kind !== "bare" || part.score !== null || part.low !== part.high || part.low < 1) return null;
  const whole = part.compound
    ? joinedWhole(tokens, part.last)
    : (wholeAfter(tokens, part.last + 1) ?? wholeAfterNoun(tokens, part));
  if (whole === null || whole.low <= part.low || whole.low !== whole.high || whole.low > MAX_WHOLE)
    return null;
  const value = fractionOf(part.low, whole.low);
  // "one of the 168 members", "nine of its 16 teams": so many and how many there are; "19 of the past 20 years" is a share.
  if (isWord(tokens, part.last + 1, of) && !isRepeated(tokens, part, whole)) return null;
  return {
    ...part,
    last: whole.last,
    low: value,
    high: value,
    kind: "ratio",
    compound: false,
    rule: "share-of",
  };
}

/** "a one-in-five chance" */
function joinedWhole(tokens: Tokens, last: number): Numeral | null {
  const isJoined = isWord(tokens, last + 2, inWord) && isJoint(tokens, last + 3);
  return isJoined ? readNumeral(tokens, last + 4) : null;
}

/** "of every 17", "of the past 20", "nine of ten": a round whole that nothing names. */
function isRepeated(tokens: Tokens, { low, last }: Quantity, whole: Numeral): boolean {
  const index = last + 2;
  // "one of the last eight": somebody.
  if (low === 1) return isWord(tokens, index, every);
  if (isIn(tokens, index, repeated) || isIn(tokens, index + 1, repeated)) return true;
  return whole.first === index && ROUND.has(whole.low);
}
const ROUND: ReadonlySet<number> = new Set([10, 20, 100]);

const MAX_NOUN = 2;
const afterShare = wordSet(
  "goes go went suffers suffered says said cannot can could may will would faces faced lacks needs owns uses works lives smokes is are was were has have had do does lives live up down from by at",
);

/** "one boat in five": a noun between, and nothing that the second number counts. */
function wholeAfterNoun(tokens: Tokens, { low, last }: Quantity): Numeral | null {
  if (low !== 1) return null;
  for (let i = last + 1; i <= last + 1 + MAX_NOUN && isWordToken(tokens, i); i++) {
    if (!isWord(tokens, i, inWord) || i === last + 1) continue;
    const whole = readNumeral(tokens, i + 1);
    const next = (whole?.last ?? i) + 1;
    const isBare = !isWordToken(tokens, next) || isIn(tokens, next, afterShare);
    return whole !== null && whole.decimals === 0 && whole.low >= 2 && whole.low <= MAX_PARTS && isBare
      ? whole
      : null;
  }
  return null;
}
/** "one boat in 2022" has a year. */
const MAX_PARTS = 100;

function wholeAfter(tokens: Tokens, index: number): Numeral | null {
  const isOutOf = isWord(tokens, index, out) && isWord(tokens, index + 1, of);
  let next = isOutOf ? index + 2 : index + 1;
  const isIn1 = isWord(tokens, index, inWord);
  if (!isOutOf && !isIn1 && !isWord(tokens, index, of)) return null;
  if (isIn1 && isIn(tokens, next, wholes)) return null;
  while (next < index + 5 && (isIn(tokens, next, links) || currencySigns.has(tokens.hash[next] ?? 0))) next++;
  const whole = readNumeral(tokens, next);
  if (whole === null || whole.decimals > 0) return null;
  const unit = readUnit(tokens, whole.last + 1)?.unit;
  return isIn1 && unit !== undefined && !unit.gluedOnly ? null : whole;
}
