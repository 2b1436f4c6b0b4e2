/** Numbers that begin with digits. */
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { bareHash, isGlued, isIn, isJoint, isMark, isNumberToken } from "../token-tests.ts";
import { times } from "./decimal.ts";
import { type Digits, readDigits } from "./digits.ts";
import { slashFraction, withFraction, withOver } from "./fractions.ts";
import { withMagnitudes } from "./magnitudes.ts";
import type { Numeral } from "./numeral.ts";

export function readFigure(tokens: Tokens, index: number, isMoney: boolean): Numeral | null {
  const digits = asWritten(tokens, index, readDigits(tokens.text, tokens.start[index]!, tokens.end[index]!));
  if (digits === null || isOrdinal(tokens, index)) return null;
  const grouped = partedGroups(tokens, index, digits);
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
  if (isTimesSign(tokens, written.last + 1))
    return { ...written, last: written.last + 1, form: "multiple", plain: false };
  return withOver(tokens, withMagnitudes(tokens, withFraction(tokens, written), isMoney));
}

/** How many tokens around a number show how its text writes decimals. */
const HABIT = 150;

/** "2.300 workers", "47.300" where numbers nearby have decimal commas or more groups ("1,5 billion", "1.250.000"): the full stop parts thousands. */
function asWritten(tokens: Tokens, index: number, digits: Digits | null): Digits | null {
  if (digits === null || digits.decimals !== 3 || digits.length > 3 || digits.value < 1) return digits;
  if (isIn(tokens, index + 1, wholeThings)) return asThousands(digits);
  for (let i = Math.max(0, index - HABIT); i < Math.min(tokens.count, index + HABIT); i++)
    if (isNumberToken(tokens, i) && CONTINENTAL.test(tokens.text.slice(tokens.start[i], tokens.end[i])))
      return asThousands(digits);
  return digits;
}
/** A decimal comma, or full stops between more than two groups: "1,5", "1.250.000". */
const CONTINENTAL = /^\d{1,3}(?:(?:\.\d{3}){0,4},\d{1,2}|(?:\.\d{3}){2,4})$/;

function asThousands(digits: Digits): Digits {
  return { ...digits, value: times(digits.value, 1000), decimals: 0, plain: false };
}

/** "12.500 people": nobody counts a half of one. */
const wholeThings =
  wordSet(`people persons men women children residents workers employees staff soldiers troops police officers migrants
  refugees families households houses homes jobs votes voters students pupils teachers doctors nurses patients cases deaths
  dead injured missing demonstrators protesters visitors tourists passengers spectators fans members prisoners inhabitants
  animals cattle sheep pigs cows trees cars vehicles trucks buses ships planes schools villages buildings shops companies
  firms civilians victims farmers fighters supporters citizens customers subscribers tickets`);

/** "3x faster". */
function isTimesSign(tokens: Tokens, index: number): boolean {
  return (
    (isMark(tokens, index, "x") || isMark(tokens, index, "X")) &&
    isGlued(tokens, index) &&
    !isGlued(tokens, index + 1)
  );
}

/** "21st", "1990s", "747s": digits that are a rank, a decade or a name. */
function isOrdinal(tokens: Tokens, index: number): boolean {
  if (!isGlued(tokens, index + 1)) return false;
  const ending = bareHash(tokens, index + 1);
  // "9st" is a weight.
  return (
    ordinalEndings.has(ending) || (ending === first && tokens.text.charAt(tokens.end[index]! - 1) === "1")
  );
}
const ordinalEndings = wordSet("nd rd th s 's");
const first = hashWord("st");

/** "1 414 021", "1'250'000": groups of three digits after one of one to three, parted by single spaces or apostrophes. */
export function partedGroups(
  tokens: Tokens,
  index: number,
  { value, plain, length }: { readonly value: number; readonly plain: boolean; readonly length: number },
): { readonly last: number; readonly value: number } {
  let last = index;
  let sum = value;
  if (!plain || length > 3 || value === 0) return { last, value };
  const isSwiss = isApostrophe(tokens, index + 1) && isSwissGroup(tokens, index + 2);
  const [step, limit] = isSwiss ? [2, 10] : [1, 5];
  while (last < index + limit && (isSwiss ? isSwissGroup : isSpacedGroup)(tokens, last + step)) {
    last += step;
    sum = sum * 1000 + readDigits(tokens.text, tokens.start[last]!, tokens.end[last]!)!.value;
  }
  return { last, value: sum };
}

/** Three digits right after an apostrophe that stands right after digits, as Switzerland groups them. */
function isSwissGroup(tokens: Tokens, index: number): boolean {
  if (!isNumberToken(tokens, index) || !isApostrophe(tokens, index - 1) || !isGlued(tokens, index))
    return false;
  return tokens.end[index]! - tokens.start[index]! === 3;
}

function isApostrophe(tokens: Tokens, index: number): boolean {
  return (isMark(tokens, index, "'") || isMark(tokens, index, "’")) && isGlued(tokens, index);
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
  // Powers of ten as they are written: 10 ** -5 is a double beside 0.00001.
  const value = isPower
    ? Number((numeral.low ** exponent).toPrecision(15))
    : times(numeral.low, Number(`1e${exponent}`));
  const end = tokens.start[next]! + written[0].length;
  let last = next;
  while (tokens.end[last]! < end) last++;
  return Number.isFinite(value) ? { ...numeral, last, low: value, high: value, plain: false } : null;
}
