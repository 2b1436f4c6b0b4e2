/** Cardinal numbers and fractions in words. No reading looks further than a dozen words. */

import type { NumberWord } from "../../english/number-words.ts";
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isGlued, isIn, isJoint, isMark, isWord, numberWordAt } from "../token-tests.ts";

export const MAX_PARTS = 12;

const a = wordSet("a an");
const and = hashWord("and");
const half = hashWord("half");

interface Cardinal {
  readonly value: number;
  readonly last: number;
  readonly scale: number;
}

/** "three hundred and thirty-one thousand two hundred": sums what fits below what came before it. */
export function readCardinal(tokens: Tokens, index: number): Cardinal | null {
  let state: CardinalState = { total: 0, group: 0, room: 1000, ceiling: Number.POSITIVE_INFINITY, scale: 1 };
  let last = -1;
  let next = index;
  for (let parts = 0; parts < MAX_PARTS; parts++) {
    const word = numberWordAt(tokens, next);
    const grown = word === undefined ? null : grow(state, word);
    if (grown === null) break;
    state = grown;
    last = next;
    next = nextPart(tokens, last, state);
  }
  return last < 0 ? null : { value: state.total + state.group, last, scale: state.scale };
}

interface CardinalState {
  /** What the magnitudes already read come to. */
  readonly total: number;
  /** The number below a thousand that is being read. */
  readonly group: number;
  /** The next unit or ten must be below this. */
  readonly room: number;
  /** The next magnitude must be below this. */
  readonly ceiling: number;
  /** The magnitude last read. */
  readonly scale: number;
}

/** The state with one more word, or null where the word does not go on with the number. */
function grow(state: CardinalState, word: NumberWord): CardinalState | null {
  const { total, group, room } = state;
  const { kind, value } = word;
  if (kind === "unit" || kind === "tens") {
    if (value >= room || (value === 0 && total + group > 0)) return null;
    return { ...state, group: group + value, room: kind === "tens" ? 10 : 0 };
  }
  if (kind === "plural" && value === 12 && group > 0) return multiply(state, 12);
  return kind === "magnitude" ? multiply(state, value) : null;
}

/** The state with a magnitude: "hundred" and "dozen" stay below the next thousand, larger ones close a group. */
function multiply(state: CardinalState, value: number): CardinalState | null {
  const { total, group, ceiling, scale } = state;
  const isEmpty = group === 0 && total > 0;
  if (value === 100 || value === 12) {
    if (value === 12 && group % 100 > 0)
      return { ...state, group: group + (group % 100) * 11, room: 0, scale: 12 };
    if (group >= 100 || isEmpty) return null;
    return { ...state, group: Math.max(group, 1) * value, room: value === 100 ? 100 : 0, scale: value };
  }
  if (isEmpty && value > scale)
    return { total: total * value, group: 0, room: 1000, ceiling: value, scale: scale * value };
  if (value >= ceiling || isEmpty) return null;
  return { total: total + Math.max(group, 1) * value, group: 0, room: 1000, ceiling: value, scale: value };
}

/** Where the next word of the number would stand: after a hyphen, after "and", or right after. */
function nextPart(tokens: Tokens, last: number, { room, scale }: CardinalState): number {
  const next = last + 1;
  if (isJoint(tokens, next) && (room === 10 || isMagnitude(tokens, next + 1))) return next + 1;
  if (isSpacedHyphen(tokens, next) && room === 10 && isUnitOrTens(tokens, next + 1)) return next + 1;
  const isAnd = isWord(tokens, next, and) && room >= 100 && isUnitOrTens(tokens, next + 1);
  if (!isAnd || magnitudeOf(tokens, next + 2) === scale) return next;
  // "one hundred and three quarters" are 100.75.
  const fraction = wordFraction(tokens, next + 1);
  return fraction !== null && fraction.part < fraction.whole ? next : next + 1;
}

function magnitudeOf(tokens: Tokens, index: number): number | null {
  const word = numberWordAt(tokens, index);
  return word?.kind === "magnitude" ? word.value : null;
}

export function isMagnitude(tokens: Tokens, index: number): boolean {
  return magnitudeOf(tokens, index) !== null;
}

/** Whether a number below a hundred, or a part of one, stands there in words. */
export function isUnitOrTens(tokens: Tokens, index: number): boolean {
  const word = numberWordAt(tokens, index);
  return word?.kind === "unit" || word?.kind === "tens";
}

/** A fraction in words: 3 / 4 for "three quarters". */
export interface WordFraction {
  readonly part: number;
  readonly whole: number;
  readonly last: number;
}

/** "a quarter", "half", "three fifths", "two-thirds": the fraction that begins at the token. */
export function wordFraction(tokens: Tokens, index: number): WordFraction | null {
  if (isWord(tokens, index, half)) return { part: 1, whole: 2, last: index };
  const count = isIn(tokens, index, a) ? { value: 1, last: index } : readCardinal(tokens, index);
  if (count === null) return null;
  const last = afterHyphen(tokens, count.last + 1);
  const below = denominatorAt(tokens, last);
  if (below?.value === 4 && (count.value > 4 || isIn(tokens, index - 1, periods))) return null;
  if (below === null) return compoundFraction(tokens, count.value, last);
  if (below.plural !== (count.value !== 1)) return null;
  const { part, whole } = divide(tokens, count, below.value);
  return { part, whole, last };
}

/** "one hundred thirty-fifths" are 100 / 35: a ten right before the denominator belongs to it. */
function divide(
  tokens: Tokens,
  { value, last }: { readonly value: number; readonly last: number },
  below: number,
): { readonly part: number; readonly whole: number } {
  const word = numberWordAt(tokens, last);
  const isTen = word?.kind === "tens" && value > word.value && !isWord(tokens, last - 1, and);
  return isTen ? { part: value - word.value, whole: word.value + below } : { part: value, whole: below };
}

/** "three twenty-firsts", "one-twenty-fifth", "one one hundred and fifth". */
function compoundFraction(tokens: Tokens, part: number, next: number): WordFraction | null {
  const ten = readCardinal(tokens, next);
  if (ten === null || ten.value % 10 !== 0 || ten.value === 0) return null;
  const end = afterHyphen(tokens, ten.last + 1);
  const at = isWord(tokens, end, and) ? end + 1 : end;
  const below = denominatorAt(tokens, at);
  if (below === null || below.value > 9) return null;
  return { part, whole: ten.value + below.value, last: at };
}

export function afterHyphen(tokens: Tokens, index: number): number {
  return isJoint(tokens, index) || isSpacedHyphen(tokens, index) ? index + 1 : index;
}

/** "fifty - two", as some agencies set hyphens. A dash of that look is longer. */
function isSpacedHyphen(tokens: Tokens, index: number): boolean {
  return isMark(tokens, index, "-") && !isGlued(tokens, index) && !isGlued(tokens, index + 1);
}

/** "the past two quarters" are half a year. */
const periods = wordSet("past last previous next coming consecutive final first recent");

function denominatorAt(tokens: Tokens, index: number): Extract<NumberWord, { kind: "denominator" }> | null {
  const word = numberWordAt(tokens, index);
  return word?.kind === "denominator" ? word : null;
}
