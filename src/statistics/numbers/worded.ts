/** Numbers that begin with a word. */
import { hashWord } from "../../text/hash.ts";
import { type Tokens, unitAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isIn, isJoint, isWord, numberWordAt } from "../token-tests.ts";
import { afterHyphen, isMagnitude, MAX_PARTS, readCardinal, wordFraction } from "./cardinals.ts";
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

/** "several hundred", "a few thousand", "a couple of million", "half a dozen": read from the magnitude. */
function readIndefinite(tokens: Tokens, index: number): Numeral | null {
  const size = readCardinal(tokens, index);
  if (size === null) return null;
  const before = isWord(tokens, index - 1, of) ? index - 2 : index - 1;
  if (isIn(tokens, before, a) && isWord(tokens, before - 1, half))
    return exact(before - 1, size.last, size.value / 2, "words", size.value);
  if (isWord(tokens, before, several)) return vague(before, size.last, 2 * size.value, 10 * size.value - 1);
  const first = isIn(tokens, before - 1, a) ? before - 1 : before;
  if (isWord(tokens, before, few)) return vague(first, size.last, 2 * size.value, 10 * size.value - 1);
  if (isWord(tokens, before, couple)) return vague(first, size.last, 2 * size.value, 3 * size.value);
  return null;
}

/** "half", "a quarter", "a third": fractions that need no number before them. */
function readPart(tokens: Tokens, index: number, below: number): Numeral | null {
  if (isWord(tokens, index, half)) {
    if (isIn(tokens, index + 1, a) && isMagnitude(tokens, index + 2)) return null;
    const first = isIn(tokens, index - 1, a) ? index - 1 : index;
    return exact(first, index, 0.5, "fraction");
  }
  return isIn(tokens, index - 1, a) ? exact(index - 1, index, 1 / below, "fraction") : null;
}

/** A cardinal in words with what may stand after it: a decimal part, a fraction, a magnitude. */
function readCardinalNumeral(tokens: Tokens, index: number): Numeral | null {
  const fraction = wordFraction(tokens, index);
  if (fraction !== null) return exact(index, fraction.last, fraction.value, "fraction");
  const cardinal = readCardinal(tokens, index);
  if (cardinal === null || isSpokenOrdinal(tokens, cardinal.last)) return null;
  const first = isMagnitude(tokens, index) && isIn(tokens, index - 1, a) ? index - 1 : index;
  const { last, value } = cardinal;
  // "ten-fold", "a hundred-fold"
  if (isJoint(tokens, last + 1) && isWord(tokens, last + 2, fold))
    return exact(first, last + 2, value, "multiple");
  const whole = exact(first, last, value, "words", cardinal.scale);
  const decimal = withSpokenDecimals(tokens, whole);
  const mixed = withOver(tokens, withFraction(tokens, decimal));
  return mixed === whole ? whole : withMagnitudes(tokens, mixed, false);
}

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
