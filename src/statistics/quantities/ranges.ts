/** Two numbers that make a range or a score. */
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { directionOf } from "../context/direction.ts";
import { times } from "../numbers/decimal.ts";
import type { Numeral } from "../numbers/numeral.ts";
import {
  isDash,
  isGlued,
  isIn,
  isJoint,
  isMark,
  isNumberToken,
  isWord,
  isWordToken,
  startsParagraph,
} from "../token-tests.ts";
import { minusWords, readEnd } from "./ends.ts";
import { currencyBefore } from "./money.ts";
import type { End, Quantity } from "./quantity.ts";
import { isRanging, ranging } from "./ranging.ts";
import { isOutnumbering } from "./ratios.ts";
import { readUnit, type Unit } from "./units.ts";
import { withUnit } from "./with-unit.ts";

const and = hashWord("and");

const to = hashWord("to");
const or = hashWord("or");
const from = hashWord("from");
const between = hashWord("between");

/** "5 to 10 percent", "$3–5 billion", "between 5 and 10", "20 or 25 kilotons", "3-2". */
export function readRange(tokens: Tokens, start: End): Quantity | null {
  const { numeral } = start;
  if (numeral.form === "multiple") return null;
  const inner = unitAfter(tokens, numeral.last + 1, start);
  const joiner = joinerAt(tokens, start, inner?.last ?? numeral.last, inner?.unit ?? null);
  if (joiner === null) return null;
  const end = readEnd(tokens, joiner.next);
  if (end !== null && isYearBefore(start, end)) return null;
  if (end === null || end.numeral.form === "multiple") return null;
  if (isOfRow(tokens, start, joiner)) return null;
  // "fell a third to $6 billion"
  if (numeral.form === "fraction" && end.code !== null) return null;
  if (start.code !== null && end.code !== null && end.code !== start.code) return null;
  const quantity = withUnit(tokens, joinEnds(start, end, joiner.first), end.numeral.last, "range");
  if (inner !== null && inner.unit.name !== quantity.unit) return null;
  if (isChangeByPart(tokens, start, end, quantity)) return null;
  if (joiner.kind === "to" && isChangeByThenTo(tokens, start, end, quantity, inner !== null)) return null;
  return asPair(quantity, joiner, numeral, end.numeral) ?? asRange(quantity, joiner);
}

/** "for 5, 10 or 15 years", "outnumbered men, 412 to 206": figures side by side. */
function isOfRow(tokens: Tokens, { first }: End, { kind }: Joiner): boolean {
  if (kind === "to") return isOutnumbering(tokens, first);
  return kind === "or" && isMark(tokens, first - 1, ",") && isNumberToken(tokens, first - 2);
}

/** "fell in June 2022 to 9,393": a year and a figure are no range. */
function isYearBefore({ numeral, code }: End, end: End): boolean {
  const isYear = numeral.plain && numeral.low >= 1900 && numeral.low < 2100 && code === null;
  return isYear && !(end.numeral.plain && end.numeral.low >= 1000);
}

/** "rose a quarter to $3bn": by how much something changed, and to what. */
function isChangeByPart(tokens: Tokens, start: End, end: End, { kind }: Quantity): boolean {
  if (start.numeral.form !== "fraction" || end.numeral.form === "fraction") return false;
  return kind === "money" || directionOf(tokens, start.first, start.numeral.last) !== null;
}

/** Verbs of winning and losing: "lost 3 to 1" is a score. */
const playing = wordSet("lost lose loses losing loss beat won win");
/** Further apart than a forecast's ends: "grew 200 to 4,500". */
const MIN_APART = 3;

/**
 * "rose $3 million to $18 million", "fell by 1,200 to 88,400": by how much something changed, and to what. Where both
 * have the same sign and little between them, it is a range: "will rise 2 to 3 percent".
 */
function isChangeByThenTo(
  tokens: Tokens,
  start: End,
  end: End,
  quantity: Quantity,
  hasInnerUnit: boolean,
): boolean {
  if (start.numeral.form === "vague" || isPlaying(tokens, start.first)) return false;
  if (directionOf(tokens, start.first, start.first) === null) return false;
  const isSigned =
    (start.code !== null && end.code !== null) || (hasInnerUnit && quantity.kind === "measure");
  const left = times(start.numeral.low, sharedScale(start.numeral, end.numeral));
  const right = end.numeral.high;
  if (left > right) return true;
  return (isSigned && quantity.kind === "money") || right >= left * MIN_APART;
}

function isPlaying(tokens: Tokens, first: number): boolean {
  return isIn(tokens, first - 1, playing) || isIn(tokens, first - 2, playing);
}

/** Both ends as one: in "$3–5 billion" the first has the magnitude of the second. */
function joinEnds(start: End, end: End, first: number): End {
  const left = times(start.numeral.low, sharedScale(start.numeral, end.numeral)) * start.sign;
  const right = end.numeral.high * end.sign;
  const isReversed = start.sign < 0 && right < left;
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

/** How many times larger the first of two numbers is meant where the second says so: "3 to 2.1 million", "200-300,000". */
export function sharedScale(start: Numeral, end: Numeral): number {
  if (start.scale !== 1 || start.form === "vague" || start.form === "multiple" || start.high >= 1000)
    return 1;
  const { scale, low, form, plain } = end;
  if (form === "vague") return 1;
  const mantissa = low / scale;
  // "two to three hundred"
  if (scale === 100) return start.form === "words" && start.low < mantissa ? scale : 1;
  if (scale >= 1000) return start.low < mantissa * (mantissa < 1 ? 1 : MAX_FALL) ? scale : 1;
  const isThousands = form === "digits" && !plain && end.decimals === 0 && low % 1000 === 0 && start.plain;
  return isThousands && start.low < low / 1000 && start.low * 20 > low / 1000 ? 1000 : 1;
}

/** "From 900 to 1.1 million" begins with a village: nothing falls to so small a part within a magnitude. */
const MAX_FALL = 20;

/** Two bare numbers with a dash, or with "to" and the larger first: a score, as long as nothing else shows. */
function asPair(quantity: Quantity, { kind }: Joiner, left: Numeral, right: Numeral): Quantity | null {
  if (quantity.kind !== "bare" || quantity.compound) return null;
  // No vote and no game has decimals: "3.5–4.0".
  const isDash =
    kind === "dash" &&
    right.scale === 1 &&
    !isScaled(left, right) &&
    !(left.decimals > 0 && quantity.low < quantity.high);
  const isTo = kind === "to" && right.scale === 1 && quantity.low >= quantity.high && quantity.high >= 0;
  if (!isDash && !isTo) return null;
  return { ...quantity, score: [left.low, right.low], rule: isDash ? "pair" : "pair-to" };
}

function isScaled(left: Numeral, right: Numeral): boolean {
  return sharedScale(left, right) > 1;
}

function asRange(quantity: Quantity, { kind }: Joiner): Quantity | null {
  const isChoice = kind === "or" && quantity.high > quantity.low * 10;
  return quantity.low < quantity.high && !isChoice ? quantity : null;
}

interface Joiner {
  readonly kind: "dash" | "to" | "or" | "and";
  /** Where the range begins: at "between", where that stands before it. */
  readonly first: number;
  /** The number of its second end, after a currency sign. */
  readonly next: number;
}

function joinerAt(tokens: Tokens, start: End, last: number, inner: Unit | null): Joiner | null {
  const hanging = isHangingHyphen(tokens, last + 1) ? 1 : 0;
  const at = last + 1 + hanging;
  const kind = joinerKind(tokens, start, at, inner);
  if (kind === null || startsParagraph(tokens, at)) return null;
  // "a 6-to-8-week wait"
  const isSpelled = isJoint(tokens, at) && isWord(tokens, at + 1, to) && isJoint(tokens, at + 2);
  const next = numberAfter(tokens, at + (isSpelled ? 3 : 1));
  return next === null ? null : { kind, first: kind === "and" ? start.first - 1 : start.first, next };
}

/** "an 8- to 16-metre mirror": the hyphen of a noun still to come. */
function isHangingHyphen(tokens: Tokens, index: number): boolean {
  return isDash(tokens, index) && isGlued(tokens, index) && !isGlued(tokens, index + 1);
}

/** The number's own token, after a currency ("$6", "HK$6", "Rs 6", "-$6") or a minus; null where other signs stand there. */
function numberAfter(tokens: Tokens, index: number): number | null {
  if (isNumberToken(tokens, index)) return index;
  const unsigned = isDash(tokens, index) || isIn(tokens, index, minusWords) ? index + 1 : index;
  for (let next = unsigned; next < unsigned + 4; next++)
    if (isNumberToken(tokens, next) && (next === unsigned || currencyBefore(tokens, next)?.edge === unsigned))
      return next;
  return isWordToken(tokens, unsigned) ? unsigned : null;
}

function joinerKind(tokens: Tokens, start: End, at: number, inner: Unit | null): Joiner["kind"] | null {
  const lead = start.first - 1;
  const isTo = isWord(tokens, at, to);
  if (isWord(tokens, lead, between) && (isTo || isWord(tokens, at, and))) return "and";
  if (isJoint(tokens, at) || isSpacedDash(tokens, at)) return "dash";
  // "48 percent to 42 percent" sets two shares side by side; "44 mg to 50 mg" is a range.
  if (inner !== null && (inner.kind === "percent" || inner.kind === "points") && isContest(tokens, lead))
    return isTo && isIn(tokens, lead - 1, ranging) ? "to" : null;
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

/** "1 – 0" between digits, "8% - 16%". */
function isSpacedDash(tokens: Tokens, index: number): boolean {
  return (
    isDash(tokens, index) &&
    !isGlued(tokens, index) &&
    !isGlued(tokens, index + 1) &&
    (isNumberToken(tokens, index - 1) || isMark(tokens, index - 1, "%")) &&
    isNumberToken(tokens, index + 1)
  );
}

/** A percent sign or unit after the first number of a range. */
function unitAfter(
  tokens: Tokens,
  index: number,
  { numeral, code }: End,
): { readonly last: number; readonly unit: Unit } | null {
  if (code !== null) return null;
  const found = readUnit(tokens, index);
  return found === null || (found.unit.gluedOnly && !isGlued(tokens, numeral.last + 1)) ? null : found;
}
