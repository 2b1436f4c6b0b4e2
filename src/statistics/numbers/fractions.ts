/** Fractions after and between numbers: “2½”, “3/4”, “two and a half”, “one over three”. */
import { hashWord } from "../../text/hash.ts";
import { type Tokens, unitAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isGlued, isIn, isJoint, isMark, isNumberToken, isWord, isWordToken } from "../token-tests.ts";
import { isMagnitude, readCardinal, wordFraction } from "./cardinals.ts";
import { fractionOf, times } from "./decimal.ts";
import { readDigits, vulgarFraction } from "./digits.ts";
import { added, type Numeral } from "./numeral.ts";

const and = hashWord("and");

const of = hashWord("of");
const over = hashWord("over");

const usualDenominators: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32]);

/** "3/4", but no date ("5/12/18") and no name ("24/7", "9/11"). */
export function slashFraction(tokens: Tokens, numeral: Numeral): Numeral {
  const { last } = numeral;
  const isFraction =
    numeral.plain &&
    isMark(tokens, last + 1, "/") &&
    isGlued(tokens, last + 1) &&
    isNumberToken(tokens, last + 2) &&
    isGlued(tokens, last + 2) &&
    !isMark(tokens, last + 3, "/") &&
    !isMark(tokens, numeral.first - 1, "/");
  if (!isFraction) return numeral;
  const below = readDigits(tokens.text, tokens.start[last + 2]!, tokens.end[last + 2]!);
  if (below === null || numeral.low >= below.value) return numeral;
  if (!usualDenominators.has(below.value) && !isWord(tokens, last + 3, of)) return numeral;
  const value = fractionOf(numeral.low, below.value);
  return { ...numeral, last: last + 2, low: value, high: value, form: "fraction", plain: false };
}

/** "2½", "10 1/2", "two and a half", "five and three quarters". */
export function withFraction(tokens: Tokens, numeral: Numeral): Numeral {
  const next = numeral.last + 1;
  const part = vulgarFraction(unitAt(tokens, next));
  if (part !== null) return added(numeral, part, next);
  // "12-1/4 cents"
  const below = isJoint(tokens, next) ? next + 1 : next;
  if (numeral.plain && isNumberToken(tokens, below)) {
    const fraction = slashFraction(tokens, {
      ...numeral,
      first: below,
      last: below,
      ...valueAt(tokens, below),
    });
    return fraction.form === "fraction" ? added(numeral, fraction.low, fraction.last) : numeral;
  }
  const joined = isJoint(tokens, next) ? next + 1 : next;
  if (!isWord(tokens, joined, and) || numeral.low < 1) return numeral;
  const fraction = wordFraction(tokens, isJoint(tokens, joined + 1) ? joined + 2 : joined + 1);
  if (fraction === null || fraction.part >= fraction.whole) return numeral;
  const size = isPartOfMagnitude(tokens, numeral, joined + 1) ? numeral.scale : 1;
  return added(numeral, fractionOf(times(fraction.part, size), fraction.whole), fraction.last);
}

/** "a million and a half" are 1.5 million, "a hundred and a half" 100.5. */
function isPartOfMagnitude(tokens: Tokens, { last, scale }: Numeral, next: number): boolean {
  return scale >= 1e6 && isMagnitude(tokens, last) && isIn(tokens, next, a);
}
const a = wordSet("a an");

function valueAt(tokens: Tokens, index: number): { readonly low: number; readonly high: number } {
  const value = readDigits(tokens.text, tokens.start[index]!, tokens.end[index]!)?.value ?? Number.NaN;
  return { low: value, high: value };
}

/** "one over twenty", where nothing follows that the second number could count. */
export function withOver(tokens: Tokens, numeral: Numeral): Numeral {
  if (numeral.scale !== 1 || !isWord(tokens, numeral.last + 1, over)) return numeral;
  const start = numeral.last + 2;
  const below = isNumberToken(tokens, start)
    ? { ...valueAt(tokens, start), last: start }
    : readCardinal(tokens, start);
  if (below === null || isWordToken(tokens, below.last + 1)) return numeral;
  const value = fractionOf(numeral.low, "value" in below ? below.value : below.low);
  return Number.isFinite(value)
    ? { ...numeral, last: below.last, low: value, high: value, form: "fraction", plain: false }
    : numeral;
}
