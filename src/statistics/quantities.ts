/**
 * Reads one quantity: a number with the sign before it and the unit behind it, or two numbers that make a
 * range, a score or a ratio. Whether it is a statistic is for exclusions.ts to say.
 */
import { hashWord } from "../text/hash.ts";
import type { Tokens } from "../text/tokens.ts";
import { directionOf } from "./direction.ts";
import { type Currency, currencyAfter, currencyBefore, maybeGluedSum, readGluedSum } from "./money.ts";
import { type Numeral, readNumeral } from "./numerals.ts";
import {
  isCapital,
  isDash,
  isGlued,
  isIn,
  isJoint,
  isMark,
  isNumberToken,
  isWord,
  isWordToken,
  wordSet,
} from "./token-tests.ts";
import { readUnit, type Unit } from "./units.ts";

export interface Quantity {
  readonly first: number;
  readonly last: number;
  readonly numeral: Numeral;
  readonly low: number;
  readonly high: number;
  /** Both numbers of "3-to-1", which is a score where a vote follows. */
  readonly sides: readonly [number, number] | null;
  /** Both sides of a vote or a game. */
  readonly score: readonly [number, number] | null;
  readonly kind: "bare" | "money" | "age" | "ratio" | Unit["kind"];
  /** ISO 4217 code, coin or singular unit; null for bare numbers. */
  readonly unit: string | null;
  /** "40-year-old", "12-member": the number is joined to the next word. */
  readonly compound: boolean;
  /** What each unit of the figure is counted for: "day", "share", "capita". */
  readonly per: string | null;
  readonly rule: string;
}

const to = hashWord("to");
const or = hashWord("or");
const and = hashWord("and");
const from = hashWord("from");
const between = hashWord("between");
const minus = wordSet("minus negative");
const a = wordSet("a an");
const per = wordSet("per each every");

/** The quantity whose number the token begins (or, for "hundred" behind "a few", shows); null where none is. */
export function readQuantity(tokens: Tokens, index: number): Quantity | null {
  const first = readEnd(tokens, index);
  if (first === null) return null;
  return (
    readRatio(tokens, first) ??
    asAge(tokens, readRange(tokens, first)) ??
    readAge(tokens, first) ??
    withUnit(tokens, first, first.numeral.last, "number")
  );
}

/** One end of a quantity: its number, its currency sign, its minus. */
interface End {
  readonly first: number;
  readonly numeral: Numeral;
  readonly code: string | null;
  readonly sign: number;
}

function readEnd(tokens: Tokens, index: number): End | null {
  if (maybeGluedSum(tokens, index)) {
    const sum = readGluedSum(tokens, index);
    return sum === null ? null : { first: index, numeral: sum.numeral, code: sum.code, sign: 1 };
  }
  const money = currencyBefore(tokens, index);
  const numeral = readNumeral(tokens, index, money !== null);
  if (numeral === null) return null;
  const edge = money?.edge ?? numeral.first;
  const signed = minusBefore(tokens, edge, money === null ? edge : index);
  return { first: signed ?? edge, numeral, code: money?.code ?? null, sign: signed === null ? 1 : -1 };
}

/** "-5", "minus five", "-$3", "$-3": the token of the sign; a dash between two words is none. */
function minusBefore(tokens: Tokens, edge: number, number: number): number | null {
  if (number !== edge && isDash(tokens, number - 1) && number - 1 > edge) return edge;
  if (isIn(tokens, edge - 1, minus)) return edge - 1;
  if (!isDash(tokens, edge - 1)) return null;
  if (edge === 1) return 0;
  if (!isGlued(tokens, edge)) return null;
  return isGlued(tokens, edge - 1) && !isMark(tokens, edge - 2, "(") ? null : edge - 1;
}

/** "3-to-1", "two-to-one": how many to how many. */
function readRatio(tokens: Tokens, end: End): Quantity | null {
  const joint = end.numeral.last + 1;
  if (!isJoint(tokens, joint) || !isWord(tokens, joint + 1, to) || !isJoint(tokens, joint + 2)) return null;
  const second = readNumeral(tokens, joint + 3);
  if (second === null || second.low === 0) return null;
  const value = round(end.numeral.low / second.low);
  return {
    ...bare(end, second.last, "ratio-to"),
    low: value,
    high: value,
    kind: "ratio",
    sides: [end.numeral.low, second.low],
  };
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function bare({ first, numeral, sign }: End, last: number, rule: string): Quantity {
  const [low, high] = sign < 0 ? [-numeral.high, -numeral.low] : [numeral.low, numeral.high];
  return {
    first,
    last,
    numeral,
    low,
    high,
    sides: null,
    score: null,
    kind: "bare",
    unit: null,
    compound: false,
    per: null,
    rule,
  };
}

/** "5 to 10 percent", "$3–5 billion", "between 5 and 10", "20 or 25 kilotons", "3-2". */
function readRange(tokens: Tokens, start: End): Quantity | null {
  const { numeral } = start;
  if (numeral.form === "multiple") return null;
  const inner = unitBehind(tokens, numeral.last + 1, start);
  const joiner = joinerAt(tokens, start, inner?.last ?? numeral.last, inner?.unit ?? null);
  if (joiner === null) return null;
  const end = readEnd(tokens, joiner.next);
  if (end !== null && isYearBefore(start, end)) return null;
  if (end === null || end.numeral.form === "multiple" || end.first < joiner.from) return null;
  if (start.code !== null && end.code !== null && end.code !== start.code) return null;
  const quantity = withUnit(tokens, joinEnds(start, end, joiner.first), end.numeral.last, "range");
  if (inner !== null && inner.unit.name !== quantity.unit) return null;
  return asPair(quantity, joiner, numeral, end.numeral) ?? asRange(quantity, joiner);
}

/** "fell in June 2022 to 9,393": a year and a figure are no range. */
function isYearBefore({ numeral, code }: End, end: End): boolean {
  const isYear = numeral.plain && numeral.low >= 1900 && numeral.low < 2100 && code === null;
  return isYear && !(end.numeral.plain && end.numeral.low >= 1000);
}

/** Both ends as one: in "$3–5 billion" the first has the magnitude of the second. */
function joinEnds(start: End, end: End, first: number): End {
  const isSmaller = start.numeral.scale === 1 && start.numeral.low < end.numeral.low / end.numeral.scale;
  const left = start.numeral.low * (isSmaller ? end.numeral.scale : 1) * start.sign;
  const right = end.numeral.high * end.sign;
  const isReversed = start.sign < 0 && end.sign < 0 && right < left;
  const [low, high] = isReversed ? [right, left] : [left, right];
  const plain = start.numeral.plain && end.numeral.plain;
  return {
    ...start,
    first,
    code: start.code ?? end.code,
    sign: 1,
    numeral: { ...start.numeral, low, high, plain },
  };
}

/** Two bare numbers with a dash, or with "to" and the larger first: a score, as long as nothing else shows. */
function asPair(quantity: Quantity, { kind }: Joiner, left: Numeral, right: Numeral): Quantity | null {
  if (quantity.kind !== "bare" || quantity.compound) return null;
  // No vote and no game has decimals: "3.5–4.0".
  const isDash = kind === "dash" && !(left.decimals > 0 && quantity.low < quantity.high);
  const isTo = kind === "to" && quantity.low >= quantity.high;
  if (!isDash && !isTo) return null;
  return { ...quantity, score: [left.low, right.low], rule: isDash ? "pair" : "pair-to" };
}

function asRange(quantity: Quantity, { kind }: Joiner): Quantity | null {
  const isChoice = kind === "or" && quantity.high > quantity.low * 10;
  return quantity.low < quantity.high && !isChoice ? quantity : null;
}

interface Joiner {
  readonly kind: "dash" | "to" | "or" | "and";
  /** Where the range begins: at "between", where that stands before it. */
  readonly first: number;
  /** Where its second end begins, and that end's number behind its currency sign. */
  readonly from: number;
  readonly next: number;
}

function joinerAt(tokens: Tokens, start: End, last: number, inner: Unit | null): Joiner | null {
  const hanging = isHangingHyphen(tokens, last + 1) ? 1 : 0;
  const at = last + 1 + hanging;
  const kind = joinerKind(tokens, start, at, inner);
  if (kind === null) return null;
  const next = numberBehind(tokens, at + 1);
  return next === null
    ? null
    : { kind, first: kind === "and" ? start.first - 1 : start.first, from: at + 1, next };
}

/** "an 8- to 16-metre mirror": the hyphen of a noun still to come. */
function isHangingHyphen(tokens: Tokens, index: number): boolean {
  return isDash(tokens, index) && isGlued(tokens, index) && !isGlued(tokens, index + 1);
}

/** The number's own token, behind a currency sign or a minus; null where other signs stand there. */
function numberBehind(tokens: Tokens, index: number): number | null {
  let next = index;
  while (
    next < index + 3 &&
    next < tokens.count &&
    !isNumberToken(tokens, next) &&
    !isWordToken(tokens, next)
  )
    next++;
  const isSigned = next === index + 1 && isDash(tokens, index);
  return next === index || isSigned || currencyBefore(tokens, next) !== null ? next : null;
}

function joinerKind(tokens: Tokens, start: End, at: number, inner: Unit | null): Joiner["kind"] | null {
  const lead = start.first - 1;
  const isTo = isWord(tokens, at, to);
  if (isWord(tokens, lead, between) && (isTo || isWord(tokens, at, and))) return "and";
  if (isJoint(tokens, at) || isSpacedDash(tokens, at)) return "dash";
  // "48 percent to 42 percent" sets two shares side by side; "44 mg to 50 mg" is a range.
  if (inner !== null && (inner.kind === "percent" || inner.kind === "points") && isContest(tokens, lead))
    return null;
  if (isTo) return isWord(tokens, lead, from) && !isRanging(tokens, lead) ? null : "to";
  return isWord(tokens, at, or) && inner === null ? "or" : null;
}

/** Whether a word of polls and races stands before the number: "leads 48 percent to 52 percent". */
function isContest(tokens: Tokens, index: number): boolean {
  for (let i = index; i > index - 10; i--) if (isIn(tokens, i, contests)) return true;
  return isIn(tokens, index, contestLeads);
}
const contests = wordSet(
  "lead leads led leading trail trails trailed trailing ahead behind beat beats beating edges margin favor favour poll polls survey race tied versus wins won",
);
const contestLeads = wordSet("from");

/** "1 – 0" between digits. */
function isSpacedDash(tokens: Tokens, index: number): boolean {
  return (
    isDash(tokens, index) &&
    !isGlued(tokens, index) &&
    !isGlued(tokens, index + 1) &&
    isNumberToken(tokens, index - 1) &&
    isNumberToken(tokens, index + 1)
  );
}

const ranging = wordSet(
  "range ranges ranged ranging vary varies varied varying anywhere everything somewhere span spans",
);

/** Whether "from" at the token opens a range: a word of ranging stands before it, or none of change. */
function isRanging(tokens: Tokens, index: number): boolean {
  if (isIn(tokens, index - 1, ranging) || isIn(tokens, index - 2, ranging)) return true;
  return directionOf(tokens, index + 1, index + 1) === null && !isIn(tokens, index - 1, changing);
}
const changing = wordSet(
  "up down higher lower went go goes gone going change changed changes moved extended lifted took widened narrowed revised move total age number rate",
);

/** A percent sign or unit behind the first number of a range. */
function unitBehind(
  tokens: Tokens,
  index: number,
  { numeral, code }: End,
): { readonly last: number; readonly unit: Unit } | null {
  if (code !== null) return null;
  const found = readUnit(tokens, index);
  return found === null || (found.unit.gluedOnly && !isGlued(tokens, numeral.last + 1)) ? null : found;
}

const old = hashWord("old");
const olds = wordSet("old olds");
const aged = wordSet("aged age ages");
const ofAge = hashWord("age");
const of = hashWord("of");

/** "40-year-old", "8 years old", "aged 45", "18 months of age". */
function readAge(tokens: Tokens, end: End): Quantity | null {
  if (end.code !== null) return null;
  const age = (last: number, unit: string, rule: string): Quantity => ({
    ...bare(end, last, rule),
    kind: "age",
    unit,
    compound: isJoint(tokens, end.numeral.last + 1),
  });
  const joint = isJoint(tokens, end.numeral.last + 1) ? 1 : 0;
  const found = readUnit(tokens, end.numeral.last + 1 + joint);
  if (found?.unit.kind === "duration") {
    const next = isJoint(tokens, found.last + 1) ? found.last + 2 : found.last + 1;
    if (isIn(tokens, next, olds)) return age(next, found.unit.name, "age-old");
    if (isWord(tokens, next, of) && isWord(tokens, next + 1, ofAge))
      return age(next + 1, found.unit.name, "age-of");
    if (!isIn(tokens, end.first - 1, aged)) return null;
    return { ...age(found.last, found.unit.name, "aged"), first: end.first - 1 };
  }
  if (!isIn(tokens, end.first - 1, aged) || isWord(tokens, end.numeral.last + 1, old)) return null;
  const isAge = end.numeral.low <= 120 && end.numeral.decimals === 0 && end.numeral.scale === 1;
  return isAge ? { ...age(end.numeral.last, "year", "aged"), first: end.first - 1 } : null;
}

/** "aged 8 to 10", "ages 16-24": a range of ages. */
function asAge(tokens: Tokens, range: Quantity | null): Quantity | null {
  if (range === null || !isIn(tokens, range.first - 1, aged)) return range;
  if (range.kind !== "bare" && range.kind !== "duration") return range;
  const { first, unit } = range;
  return { ...range, first: first - 1, score: null, kind: "age", unit: unit ?? "year", rule: "aged" };
}

/** Adds what stands behind the number: a currency, a unit, a joined noun, a rate. */
function withUnit(tokens: Tokens, end: End, last: number, rule: string): Quantity {
  const base = bare(end, last, rule);
  const joint = isJoint(tokens, last + 1) ? 1 : 0;
  const next = last + 1 + joint;
  if (end.code !== null)
    return withRate(tokens, withCents(tokens, asMoney(tokens, base, { code: end.code, edge: last })));
  const currency = currencyAfter(tokens, next, end.numeral) ?? currencyOfVague(tokens, next, end.numeral);
  if (currency !== null)
    return withRate(tokens, withCents(tokens, { ...asMoney(tokens, base, currency), compound: joint === 1 }));
  const found = readUnit(tokens, next);
  if (found !== null && isUnitHere(tokens, next, found.unit, end.numeral)) {
    const { kind, name } = found.unit;
    return withRate(tokens, {
      ...base,
      last: found.last,
      kind,
      unit: name,
      compound: joint === 1,
      rule: `${rule}-${kind}`,
    });
  }
  const apart = unitApart(tokens, next, base);
  if (apart !== null) return apart;
  return joint === 1 && isWordToken(tokens, next) ? { ...base, compound: true } : base;
}

const passedOver = wordSet(
  "past last previous next coming consecutive straight more additional further extra full long",
);
const half = hashWord("half");

/** "two previous years", "half an hour", "a quarter of a mile": the unit behind words that say no more of it. */
function unitApart(tokens: Tokens, next: number, base: Quantity): Quantity | null {
  const isFraction = base.numeral.form === "fraction";
  const article = isFraction && isWord(tokens, next, of) ? next + 1 : next;
  const isPart =
    isFraction && isIn(tokens, article, a) && (article > next || isWord(tokens, base.last, half));
  if (!isPart && !isIn(tokens, next, passedOver)) return null;
  const found = readUnit(tokens, isPart ? article + 1 : next + 1);
  if (found === null || found.unit.gluedOnly || (!isPart && found.unit.kind !== "duration")) return null;
  if (found.unit.kind === "percent" || found.unit.kind === "points") return null;
  const { kind, name } = found.unit;
  return { ...base, last: found.last, kind, unit: name, rule: `${base.rule}-${kind}` };
}

/** "millions of dollars". */
function currencyOfVague(tokens: Tokens, next: number, numeral: Numeral): Currency | null {
  if (numeral.form !== "vague" || !isWord(tokens, next, of)) return null;
  return currencyAfter(tokens, next + 1, { ...numeral, scale: numeral.low });
}

/** "$5 million Canadian dollars" is rare, "US$5 dollars" a slip: the sign before wins, the word is taken in. */
function asMoney(tokens: Tokens, base: Quantity, { code, edge }: Currency): Quantity {
  const doubled = edge === base.last ? currencyAfter(tokens, edge + 1, base.numeral) : null;
  return { ...base, last: doubled?.edge ?? edge, kind: "money", unit: code, rule: `${base.rule}-money` };
}

/** "3 dollars 50 cents", "thirteen dollars and forty-five": the small coins join the sum. */
function withCents(tokens: Tokens, quantity: Quantity): Quantity {
  const { low, high, last, numeral } = quantity;
  if (low !== high || !Number.isInteger(low) || numeral.scale >= 1e3) return quantity;
  const next = isWord(tokens, last + 1, and) ? last + 2 : last + 1;
  const cents = readNumeral(tokens, next);
  if (cents === null || cents.first !== next || cents.low !== cents.high || cents.low >= 100) return quantity;
  const coin = currencyAfter(tokens, cents.last + 1, cents);
  const isCoin = coin !== null && (coin.code === "cent" || coin.code === "penny");
  const isSpoken =
    cents.form === "words" && (isWord(tokens, cents.last + 1, and) || !isWordToken(tokens, cents.last + 1));
  if (!isCoin && !isSpoken) return quantity;
  const sum = low + cents.low / 100;
  return { ...quantity, low: sum, high: sum, last: coin?.edge ?? cents.last };
}

/** Words that measure in one sentence and do not in the next: "a 2 in 5 chance", "5 cups" of a tournament. */
function isUnitHere(tokens: Tokens, index: number, unit: Unit, numeral: Numeral): boolean {
  if (isMark(tokens, index, '"')) return isGlued(tokens, index) && !isQuoteOpen(tokens, index);
  if (unit.gluedOnly && !isGlued(tokens, index)) return standsAlone(tokens, index);
  if (unit.gluedOnly) return !isCapitalUnit(tokens, index, unit);
  if (unit.name === "second" && isWord(tokens, index, second))
    return numeral.high === 1 || isJoint(tokens, index - 1);
  return true;
}
const second = hashWord("second");

/** "816 000 t of ore", "6 m.": a lower-case letter behind a number, and no noun behind it. */
function standsAlone(tokens: Tokens, index: number): boolean {
  const isLetter = tokens.end[index]! - tokens.start[index]! === 1 && !isCapital(tokens, index);
  return (
    isLetter &&
    isIn(tokens, index, spacedLetters) &&
    (isWord(tokens, index + 1, of) || !isWordToken(tokens, index + 1))
  );
}

/** Whether a straight quotation mark stands before the token in its sentence: the next one closes it. */
function isQuoteOpen(tokens: Tokens, index: number): boolean {
  const start = tokens.sentences[tokens.sentenceOf[index]!]!;
  let marks = 0;
  for (let i = index - 1; i >= start; i--) if (isMark(tokens, i, '"')) marks++;
  return marks % 2 === 1;
}

const spacedLetters = wordSet("t m l g");

/** "5M" is five million, "10G" a generation of networks; "30C", "50W" and "5V" are measures. */
function isCapitalUnit(tokens: Tokens, index: number, { name }: Unit): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[index]!);
  return unit < 0x61 && /^(?:metre|gram|tonne|second|hour|inch)$/.test(name);
}

const ratePeriods = wordSet(
  `second minute hour day night week month quarter year decade share head person barrel ton tonne gallon litre liter
  pound ounce kilogram kilo kg mile unit piece ticket household dozen bushel game match vote capita bottle`,
);

/** "a day", "per capita", "per 100,000 people", "/hour", "-a-share". */
function withRate(tokens: Tokens, quantity: Quantity): Quantity {
  const next = quantity.last + 1;
  if (isMark(tokens, next, "/") && isGlued(tokens, next) && isWordToken(tokens, next + 1))
    return rated(tokens, quantity, next + 1);
  const joint = isJoint(tokens, next) ? 1 : 0;
  const article = next + joint;
  const noun = isJoint(tokens, article + 1) ? article + 2 : article + 1;
  if (isIn(tokens, article, a) && isIn(tokens, noun, ratePeriods)) return rated(tokens, quantity, noun);
  if (isIn(tokens, article, per) && isWordToken(tokens, noun)) return rated(tokens, quantity, noun);
  return quantity;
}

function rated(tokens: Tokens, quantity: Quantity, noun: number): Quantity {
  return { ...quantity, per: tokens.text.slice(tokens.start[noun], tokens.end[noun]).toLowerCase() };
}
