/**
 * Reads one quantity: a number with the sign before it and the unit after it, or two numbers that make a range, a
 * score or a ratio. Whether it is a statistic is for the exclusions to say.
 */
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isIn, isJoint, isWord } from "../token-tests.ts";
import { readEnd } from "./ends.ts";
import { bare, type End, type Quantity } from "./quantity.ts";
import { readRange } from "./ranges.ts";
import { readRatio } from "./ratios.ts";
import { readTally } from "./tallies.ts";
import { readUnitAndPart } from "./unit-and-part.ts";
import { readUnit } from "./units.ts";
import { withUnit } from "./with-unit.ts";

const of = hashWord("of");

/** The quantity whose number the token begins (or, for "hundred" after "a few", shows); null where none is. */
export function readQuantity(tokens: Tokens, index: number): Quantity | null {
  const parted = readUnitAndPart(tokens, index);
  if (parted !== null) return parted;
  const first = readEnd(tokens, index);
  if (first === null) return null;
  return (
    readRatio(tokens, first) ??
    readTally(tokens, first) ??
    readMagnitude(tokens, first) ??
    asAge(tokens, readRange(tokens, first)) ??
    readAge(tokens, first) ??
    withUnit(tokens, first, first.numeral.last, "number")
  );
}

const magnitude = hashWord("magnitude");
/** No earthquake has been stronger. */
const MAX_MAGNITUDE = 10;

/** "a magnitude-6.4 earthquake", "magnitude 6.4", "a magnitude of 6.4". */
function readMagnitude(tokens: Tokens, end: End): Quantity | null {
  const { first, numeral } = end;
  const lead = isJoint(tokens, first - 1) || isWord(tokens, first - 1, of) ? first - 2 : first - 1;
  if (!isWord(tokens, lead, magnitude) || numeral.form !== "digits" || numeral.high >= MAX_MAGNITUDE)
    return null;
  const start = isWord(tokens, first - 1, of) ? first : lead;
  const quantity = bare(end, numeral.last, "magnitude");
  return { ...quantity, first: start, kind: "measure", unit: "magnitude" };
}

const old = hashWord("old");
const olds = wordSet("old olds");
const aged = wordSet("aged age ages");
const ofAge = hashWord("age");

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
  const isAge = end.numeral.low <= 120 && end.numeral.decimals === 0;
  return isAge ? { ...age(end.numeral.last, "year", "aged"), first: end.first - 1 } : null;
}

/** "aged 8 to 10", "ages 16-24", "12- to 17-year-olds": a range of ages. */
function asAge(tokens: Tokens, range: Quantity | null): Quantity | null {
  if (range === null || range.low > range.high) return range;
  const next = isJoint(tokens, range.last + 1) ? range.last + 2 : range.last + 1;
  if (range.kind === "duration" && isIn(tokens, next, olds))
    return { ...range, last: next, kind: "age", rule: "age-old" };
  if (!isIn(tokens, range.first - 1, aged)) return range;
  if (range.kind !== "bare" && range.kind !== "duration") return range;
  const { first, unit } = range;
  return { ...range, first: first - 1, score: null, kind: "age", unit: unit ?? "year", rule: "aged" };
}
