/** "one in five", "19 of the past 20 elections", "one out of every $17": a part of a number of things. */
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { fractionOf } from "../numbers/decimal.ts";
import type { Numeral } from "../numbers/numeral.ts";
import { readNumeral } from "../numbers/numerals.ts";
import { isIn, isWord } from "../token-tests.ts";
import { currencySigns } from "./currencies.ts";
import type { Quantity } from "./quantity.ts";
import { readUnit } from "./units.ts";

const inWord = hashWord("in");
const out = hashWord("out");
const of = hashWord("of");
const every = wordSet("every");
const wholes = wordSet("the past last its their all");
const links = wordSet("every the past last its their all");
/** "12 in 2016 and 15 in 2017" are no shares: larger wholes are years and amounts. */
const MAX_WHOLE = 1000;

/** The quantity together with the whole it is a share of; null where the text gives none. */
export function readShare(tokens: Tokens, part: Quantity): Quantity | null {
  if (part.kind !== "bare" || part.compound || part.score !== null || part.low !== part.high || part.low < 1)
    return null;
  const whole = wholeAfter(tokens, part.last + 1);
  if (whole === null || whole.low <= part.low || whole.low !== whole.high || whole.low > MAX_WHOLE)
    return null;
  const value = fractionOf(part.low, whole.low);
  // "one of the 168 members" is somebody, "one out of every five" a share.
  if (part.low === 1 && isWord(tokens, part.last + 1, of) && !isIn(tokens, part.last + 2, every)) return null;
  return { ...part, last: whole.last, low: value, high: value, kind: "ratio", rule: "share-of" };
}

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
