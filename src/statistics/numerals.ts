/**
 * Reads one number, in digits, in words or in both, from the token where it begins. No reading looks further
 * than a dozen tokens, so that a text of nothing but number words stays linear.
 */
import { hashWord } from "../text/hash.ts";
import { type NumberWord, numberWord } from "../text/number-words.ts";
import type { Tokens } from "../text/tokens.ts";
import { readDigits, vulgarFraction } from "./digits.ts";
import {
  bareHash,
  isGlued,
  isIn,
  isJoint,
  isMark,
  isNumberToken,
  isWord,
  isWordToken,
  unitAt,
  wordSet,
} from "./token-tests.ts";

export interface Numeral {
  /** Its first and last token. */
  readonly first: number;
  readonly last: number;
  /** Equal for a number, apart for a vague one: "hundreds" is 100 to 999. */
  readonly low: number;
  readonly high: number;
  readonly form: "digits" | "words" | "fraction" | "vague" | "multiple";
  /** The magnitude it is counted in: 1e6 for "3 million", else 1. */
  readonly scale: number;
  /** Digits without separators, decimals or magnitude: what a year or an identifier looks like. */
  readonly plain: boolean;
  readonly decimals: number;
}

/** No news figure is larger; what is would lose its digits in a double. */
const LARGEST = 1e18;
const MOST_PARTS = 12;

const a = wordSet("a an");
const and = hashWord("and");
const of = hashWord("of");
const point = hashWord("point");
const half = hashWord("half");
const couple = hashWord("couple");
const few = hashWord("few");
const several = hashWord("several");
const score = hashWord("scores");
const tensWord = hashWord("tens");
const times = wordSet("fold");
const repeated = hashWord("times");

/** Abbreviated magnitudes, read where they are glued to digits, or stand behind a sum of money. */
const abbreviations: ReadonlyMap<number, number> = new Map(
  (
    [
      ["k", 1e3],
      ["m", 1e6],
      ["mn", 1e6],
      ["mln", 1e6],
      ["mil", 1e6],
      ["mm", 1e6],
      ["b", 1e9],
      ["bn", 1e9],
      ["bln", 1e9],
      ["t", 1e12],
      ["tn", 1e12],
      ["trn", 1e12],
      ["tln", 1e12],
      ["cr", 1e7],
    ] satisfies readonly (readonly [string, number])[]
  ).map(([word, value]) => [hashWord(word), value]),
);

/** Abbreviations that are no unit of measure as well: read even where no money stands before them. */
const plainAbbreviations = wordSet("k mn mln mil bn bln tn trn tln");

/** The number that begins at the token, or ends there where only "a" stands before it; null where none does. */
export function readNumeral(tokens: Tokens, index: number, isMoney = false): Numeral | null {
  const numeral = isNumberToken(tokens, index)
    ? readFigure(tokens, index, isMoney)
    : readWords(tokens, index);
  return numeral === null || !(Math.abs(numeral.high) < LARGEST) ? null : numeral;
}

function readFigure(tokens: Tokens, index: number, isMoney: boolean): Numeral | null {
  const digits = readDigits(tokens.text, tokens.start[index]!, tokens.end[index]!);
  if (digits === null || isOrdinal(tokens, index)) return null;
  const grouped = spacedGroups(tokens, index, digits);
  const base: Numeral = {
    first: index,
    last: grouped.last,
    low: grouped.value,
    high: grouped.value,
    form: "digits",
    scale: 1,
    plain: digits.plain && grouped.last === index,
    decimals: digits.decimals,
  };
  const written = scientific(tokens, slashFraction(tokens, leadingPoint(tokens, base)));
  if (written === null) return null;
  return withOver(tokens, withMagnitudes(tokens, withFraction(tokens, written), isMoney));
}

/** "21st", "1990s", "747s": digits that are a rank, a decade or a name. */
function isOrdinal(tokens: Tokens, index: number): boolean {
  return isGlued(tokens, index + 1) && ordinalEndings.has(bareHash(tokens, index + 1));
}
const ordinalEndings = wordSet("st nd rd th s 's");

/** "1 414 021": groups of three digits behind one of one to three, parted by single spaces. */
function spacedGroups(
  tokens: Tokens,
  index: number,
  { value, plain, length }: { readonly value: number; readonly plain: boolean; readonly length: number },
): { readonly last: number; readonly value: number } {
  let last = index;
  let sum = value;
  if (!plain || length > 3 || value === 0) return { last, value };
  while (last < index + 5 && isSpacedGroup(tokens, last + 1)) {
    last++;
    sum = sum * 1000 + readDigits(tokens.text, tokens.start[last]!, tokens.end[last]!)!.value;
  }
  return { last, value: sum };
}

function isSpacedGroup(tokens: Tokens, index: number): boolean {
  if (!isNumberToken(tokens, index) || tokens.start[index]! - tokens.end[index - 1]! !== 1) return false;
  const group = tokens.text.slice(tokens.start[index], tokens.end[index]);
  return /^\d{3}(\.\d+)?$/.test(group) && !isJoint(tokens, index + 1);
}

/** ".08": the scanner leaves the full stop outside. */
function leadingPoint(tokens: Tokens, numeral: Numeral): Numeral {
  const { first } = numeral;
  if (!isMark(tokens, first - 1, ".") || !isGlued(tokens, first) || isGlued(tokens, first - 1))
    return numeral;
  const width = tokens.end[first]! - tokens.start[first]!;
  const value = numeral.low / 10 ** width;
  return { ...numeral, first: first - 1, low: value, high: value, plain: false, decimals: width };
}

/** "1e10", "12.32e+14", "1.1^23", "2.4×10−5". Null where the result is no finite number. */
function scientific(tokens: Tokens, numeral: Numeral): Numeral | null {
  const next = numeral.last + 1;
  if (!isGlued(tokens, next)) return numeral;
  const isPower = isMark(tokens, next, "^");
  const written = /^(?:e|\^|[x×]10\^?)([+\-−]?\d{1,3})(?!\d)/i.exec(
    tokens.text.slice(tokens.start[next], tokens.start[next]! + 9),
  );
  if (written === null) return numeral;
  const exponent = Number(written[1]!.replace("−", "-"));
  const value = isPower ? numeral.low ** exponent : numeral.low * 10 ** exponent;
  const end = tokens.start[next]! + written[0].length;
  let last = next;
  while (tokens.end[last]! < end) last++;
  return Number.isFinite(value) ? { ...numeral, last, low: value, high: value, plain: false } : null;
}

const usualDenominators: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32]);

/** "3/4", but no date ("5/12/18") and no name ("24/7", "9/11"). */
function slashFraction(tokens: Tokens, numeral: Numeral): Numeral {
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
  const value = numeral.low / below.value;
  return { ...numeral, last: last + 2, low: value, high: value, form: "fraction", plain: false };
}

/** "2½", "10 1/2", "two and a half", "five and three quarters". */
function withFraction(tokens: Tokens, numeral: Numeral): Numeral {
  const next = numeral.last + 1;
  const part = vulgarFraction(unitAt(tokens, next));
  if (part !== null) return added(numeral, part, next);
  if (numeral.form === "digits" && numeral.plain && isNumberToken(tokens, next)) {
    const fraction = slashFraction(tokens, { ...numeral, first: next, last: next, ...valueAt(tokens, next) });
    return fraction.form === "fraction" ? added(numeral, fraction.low, fraction.last) : numeral;
  }
  const joined = isJoint(tokens, next) ? next + 1 : next;
  if (!isWord(tokens, joined, and) || numeral.low < 1) return numeral;
  const fraction = wordFraction(tokens, isJoint(tokens, joined + 1) ? joined + 2 : joined + 1);
  return fraction === null || fraction.value >= 1 ? numeral : added(numeral, fraction.value, fraction.last);
}

function valueAt(tokens: Tokens, index: number): { readonly low: number; readonly high: number } {
  const value = readDigits(tokens.text, tokens.start[index]!, tokens.end[index]!)?.value ?? Number.NaN;
  return { low: value, high: value };
}

function added(numeral: Numeral, part: number, last: number): Numeral {
  return { ...numeral, last, low: numeral.low + part, high: numeral.high + part, plain: false };
}

/** "a quarter", "half", "three fifths", "two-thirds": the fraction that begins at the token. */
function wordFraction(
  tokens: Tokens,
  index: number,
): { readonly value: number; readonly last: number } | null {
  if (isWord(tokens, index, half)) return { value: 0.5, last: index };
  const count = isIn(tokens, index, a) ? { value: 1, last: index } : readCardinal(tokens, index);
  if (count === null) return null;
  const last = behindHyphen(tokens, count.last + 1);
  const below = denominatorAt(tokens, last);
  if (below?.value === 4 && (count.value > 4 || isIn(tokens, index - 1, periods))) return null;
  if (below !== null && below.value > 1)
    return below.plural === (count.value !== 1) ? { value: divide(tokens, count, below.value), last } : null;
  return compoundFraction(tokens, count, last);
}

/** "one hundred thirty-fifths" are 100 / 35: a ten right before the denominator belongs to it. */
function divide(
  tokens: Tokens,
  { value, last }: { readonly value: number; readonly last: number },
  below: number,
): number {
  const word = numberWord(tokens.hash[last]!);
  const isTen = word?.kind === "tens" && value > word.value && !isWord(tokens, last - 1, and);
  return isTen ? (value - word.value) / (word.value + below) : value / below;
}

/** "three twenty-firsts", "one twenty-fifth", "one one hundred and fifth". */
function compoundFraction(
  tokens: Tokens,
  { value, last }: { readonly value: number; readonly last: number },
  next: number,
): { readonly value: number; readonly last: number } | null {
  const ten = next === last + 1 ? readCardinal(tokens, next) : null;
  if (ten === null || ten.value % 10 !== 0 || ten.value === 0) return null;
  const end = behindHyphen(tokens, ten.last + 1);
  const at = isWord(tokens, end, and) ? end + 1 : end;
  const below = denominatorAt(tokens, at);
  if (below === null || below.value > 9) return null;
  return { value: value / (ten.value + below.value), last: at };
}

function behindHyphen(tokens: Tokens, index: number): number {
  return isJoint(tokens, index) || isSpacedHyphen(tokens, index) ? index + 1 : index;
}

/** "fifty - two", as some agencies set hyphens. A dash of that look is longer. */
function isSpacedHyphen(tokens: Tokens, index: number): boolean {
  return isMark(tokens, index, "-") && !isGlued(tokens, index) && !isGlued(tokens, index + 1);
}

/** "the past two quarters" are half a year. */
const periods = wordSet("past last previous next coming consecutive final first recent");

function denominatorAt(tokens: Tokens, index: number): Extract<NumberWord, { kind: "denominator" }> | null {
  const word = isWordToken(tokens, index) ? numberWord(tokens.hash[index]!) : undefined;
  return word?.kind === "denominator" ? word : null;
}

/** Multiplies by the magnitudes behind the number: "18 million", "£3m", "2 lakh crore", "$5-billion". */
export function withMagnitudes(tokens: Tokens, numeral: Numeral, isMoney: boolean): Numeral {
  let { last, scale, low, high } = numeral;
  for (let parts = 0; parts < 2; parts++) {
    const next = isJoint(tokens, last + 1) ? last + 2 : last + 1;
    const factor = magnitudeAt(tokens, next, isMoney, numeral);
    if (factor === null || (scale !== 1 && !isLakhCrore(scale, factor))) break;
    last = next;
    scale *= factor;
    low *= factor;
    high *= factor;
  }
  return last === numeral.last ? numeral : { ...numeral, last, low, high, scale, plain: false };
}

/** Magnitudes are multiplied together in "lakh crore" and "thousand crore", and in "hundred thousand". */
function isLakhCrore(scale: number, factor: number): boolean {
  return factor > scale && scale <= 1e6;
}

/** The magnitude the token writes: a word behind a space or dash, an abbreviation behind digits. */
function magnitudeAt(
  tokens: Tokens,
  index: number,
  isMoney: boolean,
  { low, decimals }: Numeral,
): number | null {
  if (!isWordToken(tokens, index)) return null;
  const word = numberWord(tokens.hash[index]!);
  if (word?.kind === "magnitude" || (word?.kind === "plural" && isDozens(word.value))) return word.value;
  const factor = abbreviations.get(bareHash(tokens, index));
  if (factor === undefined || !isNumberToken(tokens, index - 1)) return null;
  if (isMoney) return factor;
  // "1500b" are bits, "573.15K" is a temperature.
  if (isGlued(tokens, index) && (factor === 1e3 ? decimals > 1 && isMark(tokens, index, "K") : low >= 1000))
    return null;
  if (plainAbbreviations.has(bareHash(tokens, index)) || isMark(tokens, index, "M")) return factor;
  return isGlued(tokens, index) && isLargeAbbreviation(tokens, index, factor) ? factor : null;
}

function isDozens(value: number): boolean {
  return value === 12 || value >= 1e5;
}

/**
 * "10M" and "1.2b" are numbers, "10m" and "5t" may be measures. Behind a lower-case m, only a noun that
 * cannot be measured in metres tells: "2m people", not "100m race".
 */
function isLargeAbbreviation(tokens: Tokens, index: number, factor: number): boolean {
  const unit = unitAt(tokens, index);
  if (factor === 1e9 || unit < 0x61) return true;
  return factor === 1e6 && isPluralNoun(tokens, index + 1);
}

/** A lower-case word in -s, or a plural without one, parted by a space: "2m homes", "3m people". */
function isPluralNoun(tokens: Tokens, index: number): boolean {
  if (!isWordToken(tokens, index) || isGlued(tokens, index)) return false;
  if (isIn(tokens, index, irregularPlurals)) return true;
  const end = tokens.end[index]!;
  return end - tokens.start[index]! > 3 && /[^su]s$/.test(tokens.text.slice(end - 2, end));
}
const irregularPlurals = wordSet("people men women children staff tonnes");

/** A number that begins with a word, or with a single-character fraction. */
function readWords(tokens: Tokens, index: number): Numeral | null {
  const part = vulgarFraction(unitAt(tokens, index));
  if (part !== null) return exact(index, index, part, "fraction");
  if (!isWordToken(tokens, index)) return null;
  const word = numberWord(tokens.hash[index]!);
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
      return readFold(tokens, index) ?? readCardinalNumeral(tokens, index);
  }
}

function exact(first: number, last: number, value: number, form: Numeral["form"], scale = 1): Numeral {
  return { first, last, low: value, high: value, form, scale, plain: false, decimals: 0 };
}

/** "hundreds", "tens of thousands", "hundreds of millions": from one of them to ten of them. */
function readVague(tokens: Tokens, index: number, value: number): Numeral | null {
  const next = isWord(tokens, index + 1, of) && isWordToken(tokens, index + 2) ? tokens.hash[index + 2]! : -1;
  const larger = next < 0 ? undefined : numberWord(next);
  const isChain = larger?.kind === "plural" && larger.value > value && next !== score && next !== tensWord;
  if (isChain) return vague(index, index + 2, value * larger.value, ceilingOf(value) * larger.value);
  if (tokens.hash[index] === tensWord) return null;
  if (tokens.hash[index] === score && !isWord(tokens, index + 1, of)) return null;
  return vague(index, index, value, value === 12 || value === 20 ? value * 8 : value * 10 - 1);
}

function ceilingOf(value: number): number {
  return value === 12 ? 100 : value * 10;
}

function vague(first: number, last: number, low: number, high: number): Numeral {
  return { first, last, low, high, form: "vague", scale: 1, plain: false, decimals: 0 };
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

function isMagnitude(tokens: Tokens, index: number): boolean {
  return magnitudeOf(tokens, index) !== null;
}

/** "ten-fold". */
function readFold(tokens: Tokens, index: number): Numeral | null {
  if (!isJoint(tokens, index + 1) || !isIn(tokens, index + 2, times)) return null;
  return exact(index, index + 2, numberWord(tokens.hash[index]!)!.value, "multiple");
}

/** A cardinal in words with what may stand behind it: a decimal part, a fraction, a magnitude. */
function readCardinalNumeral(tokens: Tokens, index: number): Numeral | null {
  const fraction = wordFraction(tokens, index);
  if (fraction !== null) return exact(index, fraction.last, fraction.value, "fraction");
  const cardinal = readCardinal(tokens, index);
  if (cardinal === null || isSpokenOrdinal(tokens, cardinal.last)) return null;
  const first = isMagnitude(tokens, index) && isIn(tokens, index - 1, a) ? index - 1 : index;
  const whole = exact(first, cardinal.last, cardinal.value, "words", cardinal.scale);
  const decimal = withSpokenDecimals(tokens, whole);
  const mixed = withOver(tokens, withFraction(tokens, decimal));
  return mixed === whole ? whole : withMagnitudes(tokens, mixed, false);
}

/** "twenty-first", "thirty second": a ten with a rank behind it. */
function isSpokenOrdinal(tokens: Tokens, last: number): boolean {
  return (
    numberWord(tokens.hash[last]!)?.kind === "tens" && isIn(tokens, behindHyphen(tokens, last + 1), ranks)
  );
}
const ranks = wordSet("first second third fourth fifth sixth seventh eighth ninth");

/** "one over twenty", where nothing follows that the second number could count. */
function withOver(tokens: Tokens, numeral: Numeral): Numeral {
  if (numeral.low !== numeral.high || numeral.scale !== 1 || !isWord(tokens, numeral.last + 1, over))
    return numeral;
  const start = numeral.last + 2;
  const below = isNumberToken(tokens, start)
    ? { ...valueAt(tokens, start), last: start }
    : readCardinal(tokens, start);
  if (below === null || isWordToken(tokens, below.last + 1)) return numeral;
  const value = numeral.low / ("value" in below ? below.value : below.low);
  return Number.isFinite(value)
    ? { ...numeral, last: below.last, low: value, high: value, form: "fraction", plain: false }
    : numeral;
}
const over = hashWord("over");

/** "five point five", "two hundred point zero three". */
function withSpokenDecimals(tokens: Tokens, numeral: Numeral): Numeral {
  if (!isWord(tokens, numeral.last + 1, point)) return numeral;
  let last = numeral.last + 1;
  let digits = "";
  while (digits.length < MOST_PARTS) {
    const word = isWordToken(tokens, last + 1) ? numberWord(tokens.hash[last + 1]!) : undefined;
    if (word?.kind !== "unit" && word?.kind !== "tens") break;
    const spoken = readCardinal(tokens, last + 1)!;
    digits += String(spoken.value);
    last = spoken.last;
  }
  if (digits === "") return numeral;
  return added(numeral, Number(`0.${digits}`), last);
}

interface Cardinal {
  readonly value: number;
  readonly last: number;
  readonly scale: number;
}

/** "three hundred and thirty-one thousand two hundred": sums what fits below what came before it. */
function readCardinal(tokens: Tokens, index: number): Cardinal | null {
  let state: CardinalState = { total: 0, group: 0, room: 1000, ceiling: Number.POSITIVE_INFINITY, scale: 1 };
  let last = -1;
  let next = index;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const word = isWordToken(tokens, next) ? numberWord(tokens.hash[next]!) : undefined;
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
    if (value === 12 && group > 100 && group % 100 > 0)
      return { ...state, group: group + (group % 100) * 11, room: 0, scale: 12 };
    if (group >= 100 || isEmpty) return null;
    return { ...state, group: Math.max(group, 1) * value, room: value === 100 ? 100 : 0, scale: value };
  }
  if (isEmpty && value > scale)
    return { total: total * value, group: 0, room: 1000, ceiling: value, scale: scale * value };
  if (value >= ceiling || isEmpty) return null;
  return { total: total + Math.max(group, 1) * value, group: 0, room: 1000, ceiling: value, scale: value };
}

/** Where the next word of the number would stand: behind a hyphen, behind "and", or right behind. */
function nextPart(tokens: Tokens, last: number, { room, scale }: CardinalState): number {
  const next = last + 1;
  if (isJoint(tokens, next) && (room === 10 || isMagnitude(tokens, next + 1))) return next + 1;
  if (isSpacedHyphen(tokens, next) && room === 10 && isUnitOrTens(tokens, next + 1)) return next + 1;
  const isAnd = isWord(tokens, next, and) && room >= 100 && scale > 1 && isUnitOrTens(tokens, next + 1);
  if (!isAnd || magnitudeOf(tokens, next + 2) === scale) return next;
  // "one hundred and three quarters" are 100.75.
  return (wordFraction(tokens, next + 1)?.value ?? 1) < 1 ? next : next + 1;
}

function magnitudeOf(tokens: Tokens, index: number): number | null {
  const word = isWordToken(tokens, index) ? numberWord(tokens.hash[index]!) : undefined;
  return word?.kind === "magnitude" ? word.value : null;
}

function isUnitOrTens(tokens: Tokens, index: number): boolean {
  const word = isWordToken(tokens, index) ? numberWord(tokens.hash[index]!) : undefined;
  return word?.kind === "unit" || word?.kind === "tens";
}

/** Whether a numeral may begin or be known by this token: the one test made on every token of a text. */
export function isNumeralAt(tokens: Tokens, index: number): boolean {
  if (isNumberToken(tokens, index)) return true;
  if (isWordToken(tokens, index)) return numberWord(tokens.hash[index]!) !== undefined;
  return vulgarFraction(unitAt(tokens, index)) !== null;
}

/** Whether "times" behind a number makes it a multiple. */
export function isTimes(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index, repeated);
}
