/** Adds to a number the currency or unit after it. */
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isDating } from "../exclusions/calendar.ts";
import { plus } from "../numbers/decimal.ts";
import type { Numeral } from "../numbers/numeral.ts";
import { readNumeral } from "../numbers/numerals.ts";
import { wholeAfterOf } from "../numbers/wholes.ts";
import { isCapital, isGlued, isIn, isJoint, isWord, isWordToken, startsParagraph } from "../token-tests.ts";
import { type Currency, currencyAfter } from "./money.ts";
import { bare, type End, type Quantity } from "./quantity.ts";
import { withRate } from "./rates.ts";
import { withPart } from "./unit-and-part.ts";
import { readUnit, type Unit } from "./units.ts";

const a = wordSet("a an");

const and = hashWord("and");
const of = hashWord("of");

/** Adds what stands after the number: a currency, a unit, a joined noun, a rate. */
export function withUnit(tokens: Tokens, end: End, last: number, rule: string): Quantity {
  const base = bare(end, last, rule);
  const joint = isJoint(tokens, last + 1) ? 1 : 0;
  const next = last + 1 + joint;
  if (end.code !== null)
    return withRate(tokens, withCents(tokens, asMoney(tokens, base, { code: end.code, edge: last })));
  if (startsParagraph(tokens, next)) return base;
  const currency = moneyAfter(tokens, next, end.numeral);
  if (currency !== null)
    return withRate(tokens, withCents(tokens, { ...asMoney(tokens, base, currency), compound: joint === 1 }));
  const found = readUnit(tokens, next);
  if (found !== null && isUnitHere(tokens, next, found.unit, end.numeral)) {
    const { kind, name } = found.unit;
    const measured = { ...base, last: found.last, kind, unit: name, compound: joint === 1 };
    const whole = withPart(tokens, belowZero(tokens, { ...measured, rule: `${rule}-${kind}` }));
    return withRate(tokens, whole);
  }
  const apart = unitApart(tokens, next, base) ?? unitOfWhole(tokens, next, base);
  if (apart !== null) return apart;
  return joint === 1 && isWordToken(tokens, next) ? { ...base, compound: true } : base;
}

/** "10 degrees below zero": what is meant is minus ten. */
function belowZero(tokens: Tokens, quantity: Quantity): Quantity {
  const { last, low, high, unit } = quantity;
  const isBelow = isWord(tokens, last + 1, below) && isWord(tokens, last + 2, zero);
  if (!isBelow || unit === null || !unit.startsWith("degree")) return quantity;
  return { ...quantity, low: -high, high: -low, last: last + 2 };
}
const below = hashWord("below");
const zero = hashWord("zero");

const passedOver = wordSet(
  "past last previous next coming consecutive straight more additional further extra full long",
);
const half = hashWord("half");

/** "two previous years", "half an hour", "a quarter of a point", "thousands of years": the unit after words that say no more of it. */
function unitApart(tokens: Tokens, next: number, base: Quantity): Quantity | null {
  if (base.numeral.form === "vague" && isWord(tokens, next, of)) return withPlainUnit(tokens, next + 1, base);
  const isFraction = base.numeral.form === "fraction";
  const article = isFraction && isWord(tokens, next, of) ? next + 1 : next;
  const isPart =
    isFraction && isIn(tokens, article, a) && (article > next || isWord(tokens, base.last, half));
  if (!isPart && !isIn(tokens, next, passedOver)) return null;
  if (isPart) return withPlainUnit(tokens, article + 1, base);
  // "for a third straight year" is a rank.
  if (isFraction) return null;
  const found = withPlainUnit(tokens, next + 1, base);
  if (found?.kind !== "duration") return null;
  // "30,000 last month" counts no months.
  return base.high > 1 && isDating(tokens, next) ? null : found;
}

/** The quantity with the unit at the token; null where none stands there. */
function withPlainUnit(tokens: Tokens, index: number, base: Quantity): Quantity | null {
  const found = readUnit(tokens, index);
  if (found === null || found.unit.gluedOnly) return null;
  const { kind, name } = found.unit;
  return { ...base, last: found.last, kind, unit: name, rule: `${base.rule}-${kind}` };
}

/** "140 of the 170 square miles": both are measured in them. */
function unitOfWhole(tokens: Tokens, of: number, base: Quantity): Quantity | null {
  const whole = wholeAfterOf(tokens, of);
  const unit = whole === null ? null : withPlainUnit(tokens, whole.last + 1, base);
  return unit?.kind === "measure" || unit?.kind === "duration" ? { ...unit, last: base.last } : null;
}

/** "5 dollars", "several million pounds", "millions of dollars". */
function moneyAfter(tokens: Tokens, next: number, numeral: Numeral): Currency | null {
  if (numeral.form !== "vague") return currencyAfter(tokens, next, numeral);
  const index = isWord(tokens, next, of) ? next + 1 : next;
  return currencyAfter(tokens, index, { ...numeral, scale: numeral.low });
}

/** "$5 million Canadian dollars" is rare, "US$5 dollars" a slip: the sign before wins, the word is taken in. */
function asMoney(tokens: Tokens, base: Quantity, { code, edge }: Currency): Quantity {
  const doubled = edge === base.last ? currencyAfter(tokens, edge + 1, base.numeral) : null;
  return { ...base, last: doubled?.edge ?? edge, kind: "money", unit: code, rule: `${base.rule}-money` };
}

/** "3 dollars 50 cents", "thirteen dollars and forty-five": the small coins join the sum. */
function withCents(tokens: Tokens, quantity: Quantity): Quantity {
  const { low, high, last, numeral, unit } = quantity;
  if (low !== high || !Number.isInteger(low) || numeral.scale >= 1e3 || isCoin(unit)) return quantity;
  const next = isWord(tokens, last + 1, and) ? last + 2 : last + 1;
  const cents = readNumeral(tokens, next);
  if (cents === null || cents.low !== cents.high || cents.low >= 100) return quantity;
  const coin = currencyAfter(tokens, cents.last + 1, cents);
  const isSpoken =
    cents.form === "words" && (isWord(tokens, cents.last + 1, and) || !isWordToken(tokens, cents.last + 1));
  if (!isCoin(coin?.code) && !isSpoken) return quantity;
  const sum = plus(low, cents.low / 100);
  return { ...quantity, low: sum, high: sum, last: coin?.edge ?? cents.last };
}

function isCoin(code: string | null | undefined): boolean {
  return code === "cent" || code === "penny";
}

/** Words that measure in one sentence and do not in the next: "a 2 in 5 chance", "5 cups" of a tournament. */
function isUnitHere(tokens: Tokens, index: number, unit: Unit, numeral: Numeral): boolean {
  // "a one-in-five chance", "a one-in-a-million shot"
  const isBetween = isJoint(tokens, index - 1) && isJoint(tokens, index + 1);
  if (isBetween && isWord(tokens, index, Word.in)) return isIn(tokens, index + 2, dimensions);
  if (unit.gluedOnly && !isGlued(tokens, index))
    return standsAlone(tokens, index) || isSpacedDegree(tokens, index, unit);
  if (unit.gluedOnly) return !isCapitalUnit(tokens, index, unit);
  return !isWord(tokens, index, second) || numeral.high === 1 || isJoint(tokens, index - 1);
}
const second = hashWord("second");
/** "a 5-in-wide pipe" */
const dimensions = wordSet("wide long thick deep high tall");

/** "816 000 t of ore", "6 m.": a lower-case letter after a number, and no noun after it. */
function standsAlone(tokens: Tokens, index: number): boolean {
  return (
    !isCapital(tokens, index) &&
    isIn(tokens, index, spacedLetters) &&
    (isIn(tokens, index + 1, afterUnits) || !isWordToken(tokens, index + 1) || isWord(tokens, index, tonne))
  );
}

/** "reached 44.7 C": a capital by itself. */
function isSpacedDegree(tokens: Tokens, index: number, { name }: Unit): boolean {
  // "two F-18s"
  const isAlone =
    !isGlued(tokens, index + 1) || !(isWordToken(tokens, index + 1) || isJoint(tokens, index + 1));
  return name.startsWith("degree ") && isCapital(tokens, index) && isAlone && !isCapital(tokens, index + 1);
}

const tonne = hashWord("t");
const spacedLetters = wordSet("t m l g");
/** "8.6 m wide" */
const afterUnits = wordSet(
  "of long wide high deep tall thick above below away off from under underground apart short in at to and or by for on",
);

/** "5M" is five million, "10G" a generation of networks; "30C", "50W" and "5V" are measures. */
function isCapitalUnit(tokens: Tokens, index: number, { name }: Unit): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[index]!);
  return unit < 0x61 && /^(?:metre|gram|tonne|second|hour|inch)$/.test(name);
}
