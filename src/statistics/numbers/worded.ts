/** Numbers that begin with a word. */
import { hashWord } from "../../text/hash.ts";
import { type Tokens, unitAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isIn, isJoint, isWord, numberWordAt, sameSentence } from "../token-tests.ts";
import {
  afterHyphen,
  isMagnitude,
  MAX_PARTS,
  readCardinal,
  type WordFraction,
  wordFraction,
} from "./cardinals.ts";
import { fractionOf, times } from "./decimal.ts";
import { vulgarFraction } from "./digits.ts";
import { withFraction, withOver } from "./fractions.ts";
import { withMagnitudes } from "./magnitudes.ts";
import { added, exact, type Numeral, vague } from "./numeral.ts";

const a = wordSet("a an");
const half = hashWord("half");
const of = hashWord("of");

const point = hashWord("point");
const couple = hashWord("couple");
const few = hashWord("few");
const several = hashWord("several");
const score = hashWord("scores");
const tensWord = hashWord("tens");
const fold = hashWord("fold");

/** A number that begins with a word, or with a single-character fraction. */
export function readWords(tokens: Tokens, index: number): Numeral | null {
  const part = vulgarFraction(unitAt(tokens, index));
  if (part !== null) return exact(index, index, part, "fraction");
  const word = numberWordAt(tokens, index);
  switch (word?.kind) {
    case undefined:
      return null;
    case "plural":
      return readVague(tokens, index, word.value);
    case "multiple":
      return exact(index, index, word.value, "multiple");
    case "denominator":
      return readPart(tokens, index, word.value);
    case "magnitude":
      return readIndefinite(tokens, index) ?? readCardinalNumeral(tokens, index);
    default:
      return readCardinalNumeral(tokens, index);
  }
}

/** "hundreds", "tens of thousands", "hundreds of millions": from one of them to ten of them. */
function readVague(tokens: Tokens, index: number, value: number): Numeral | null {
  const larger = isWord(tokens, index + 1, of) ? numberWordAt(tokens, index + 2) : undefined;
  const isChain = larger?.kind === "plural" && larger.value > value && !isWord(tokens, index + 2, score);
  if (isChain) return vague(index, index + 2, value * larger.value, ceilingOf(value) * larger.value);
  if (tokens.hash[index] === tensWord) return null;
  if (tokens.hash[index] === score && !isWord(tokens, index + 1, of)) return null;
  return vague(index, index, value, value === 12 || value === 20 ? value * 8 : value * 10 - 1);
}

function ceilingOf(value: number): number {
  return value === 12 ? 100 : value * 10;
}

/** "several hundred", "a few thousand", "a couple of million": read from the magnitude. */
function readIndefinite(tokens: Tokens, index: number): Numeral | null {
  const size = readCardinal(tokens, index);
  if (size === null) return null;
  const before = isWord(tokens, index - 1, of) ? index - 2 : index - 1;
  if (isWord(tokens, before, several)) return vague(before, size.last, 2 * size.value, 10 * size.value - 1);
  const first = isIn(tokens, before - 1, a) ? before - 1 : before;
  if (isWord(tokens, before, few)) return vague(first, size.last, 2 * size.value, 10 * size.value - 1);
  if (isWord(tokens, before, couple)) return vague(first, size.last, 2 * size.value, 3 * size.value);
  return null;
}

/** "half", "a quarter", "a third", "half a million": fractions that need no number before them. */
function readPart(tokens: Tokens, index: number, below: number): Numeral | null {
  const first = isIn(tokens, index - 1, a) ? index - 1 : index;
  const fraction = asFraction(tokens, first, { part: 1, whole: below, last: index });
  return first < index || isWord(tokens, index, half) || fraction.form === "words" ? fraction : null;
}

/** The fraction, or what it is of a magnitude behind it: "a quarter of a million", "half a dozen", "a quarter-million". */
function asFraction(tokens: Tokens, first: number, { part, whole, last }: WordFraction): Numeral {
  const next = magnitudeAfterPart(tokens, last);
  const size = next === null ? null : readCardinal(tokens, next);
  if (size === null) return exact(first, last, fractionOf(part, whole), "fraction");
  return exact(first, size.last, fractionOf(times(part, size.value), whole), "words", size.value);
}

/** The magnitude that a fraction ending with the token is of; null where none follows. */
function magnitudeAfterPart(tokens: Tokens, last: number): number | null {
  let next = afterHyphen(tokens, last + 1);
  const isOf = isWord(tokens, next, of);
  if (isOf) next = afterHyphen(tokens, next + 1);
  const hasArticle = isIn(tokens, next, a) && (isOf || isWord(tokens, last, half));
  if (hasArticle) next = afterHyphen(tokens, next + 1);
  // "The third million" is a rank.
  const isLinked = isOf ? hasArticle : hasArticle || next > last + 1 || isIn(tokens, last, plainParts);
  return isLinked && isMagnitude(tokens, next) && sameSentence(tokens, last, next) ? next : null;
}

/** A cardinal in words with what may stand after it: a decimal part, a fraction, a magnitude. */
function readCardinalNumeral(tokens: Tokens, index: number): Numeral | null {
  const fraction = wordFraction(tokens, index);
  if (fraction !== null) return asFraction(tokens, index, fraction);
  const cardinal = readCardinal(tokens, index);
  if (cardinal === null || isSpokenOrdinal(tokens, cardinal.last)) return null;
  const first = isMagnitude(tokens, index) && isIn(tokens, index - 1, a) ? index - 1 : index;
  const { last, value } = cardinal;
  // "ten-fold", "a hundred-fold"
  if (isJoint(tokens, last + 1) && isWord(tokens, last + 2, fold))
    return exact(first, last + 2, value, "multiple");
  if (isScore(tokens, last + 1) && value < 10) return exact(first, last + 1, value * 20, "words", 20);
  const whole = exact(first, last, value, "words", cardinal.scale);
  const decimal = withSpokenDecimals(tokens, whole);
  const mixed = withOver(tokens, withFraction(tokens, decimal));
  return mixed === whole ? whole : withMagnitudes(tokens, mixed, false);
}

const plainParts = wordSet("half quarter quarters");

/** "three score rebels", "threescore and ten": twenties, where a plural or an "and" follows; else the verb. */
function isScore(tokens: Tokens, index: number): boolean {
  if (!isWord(tokens, index, scoreWord) || !sameSentence(tokens, index, index + 1)) return false;
  const { text } = tokens;
  return (
    isWord(tokens, index + 1, and) ||
    /[^s]s$/.test(text.slice(tokens.start[index + 1], tokens.end[index + 1]))
  );
}
const scoreWord = hashWord("score");
const and = hashWord("and");

/** "twenty-first", "thirty second": a ten with a rank after it. */
function isSpokenOrdinal(tokens: Tokens, last: number): boolean {
  return numberWordAt(tokens, last)?.kind === "tens" && isIn(tokens, afterHyphen(tokens, last + 1), ranks);
}
const ranks = wordSet("first second third fourth fifth sixth seventh eighth ninth");

/** "five point five million", "two hundred point zero three", "three point twenty-five". */
function withSpokenDecimals(tokens: Tokens, numeral: Numeral): Numeral {
  if (!isWord(tokens, numeral.last + 1, point)) return numeral;
  let last = numeral.last + 1;
  let digits = "";
  while (digits.length < MAX_PARTS) {
    const word = numberWordAt(tokens, last + 1);
    if (word?.kind !== "unit" && word?.kind !== "tens") break;
    const after = afterHyphen(tokens, last + 2);
    const unit = word.kind === "tens" ? numberWordAt(tokens, after) : undefined;
    const isPair = unit?.kind === "unit" && unit.value < 10;
    digits += String(word.value + (isPair ? unit.value : 0));
    last = isPair ? after : last + 1;
  }
  if (digits === "") return numeral;
  return added(numeral, Number(`0.${digits}`), last);
}
