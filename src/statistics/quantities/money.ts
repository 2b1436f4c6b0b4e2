/** Reads whose money a sum is, from the signs and codes before it and the words after it. */
import { hashLower, mixHash } from "../../text/hash.ts";
import { hasFlag, TokenFlag, type Tokens } from "../../text/tokens.ts";
import { type WordSet, wordSet } from "../../text/word-table.ts";
import { times } from "../numbers/decimal.ts";
import { type Digits, readDigits } from "../numbers/digits.ts";
import { partedGroups } from "../numbers/figures.ts";
import { withMagnitudes } from "../numbers/magnitudes.ts";
import type { Numeral } from "../numbers/numeral.ts";
import { isCapital, isGlued, isIn, isMark, isWordToken, sameSentence } from "../token-tests.ts";
import {
  currencyCodes,
  currencyPhrases,
  currencySigns,
  currencyWords,
  dollarPrefixes,
} from "./currencies.ts";
import { readUnit } from "./units.ts";

export interface Currency {
  /** ISO 4217, or the name of a coin. */
  readonly code: string;
  /** The first token of a sign before the sum, or the last of a word after it. */
  readonly edge: number;
}

/** The currency sign or code that ends right before the token: "HK$", "£", "Rs", "USD". */
export function currencyBefore(tokens: Tokens, index: number): Currency | null {
  const before = isMark(tokens, index - 1, "-") && isGlued(tokens, index) ? index - 2 : index - 1;
  if (before < 0) return null;
  const sign = currencySigns.get(tokens.hash[before]!);
  if (sign !== undefined) return withPrefix(tokens, before, sign);
  // "GH¢90"
  if (isMark(tokens, before, "¢") && isIn(tokens, before - 1, cediPrefix))
    return { code: "GHS", edge: before - 1 };
  if (before !== index - 1) return null;
  // "Rs. 500"
  const edge = isMark(tokens, before, ".") && isGlued(tokens, before) ? before - 1 : before;
  return isCode(tokens, edge) ? { code: currencyCodes.get(tokens.hash[edge]!)!, edge } : null;
}

const spacedPrefixes = wordSet("us u.s. hk nt nz c");

const cediPrefix = wordSet("gh");

function withPrefix(tokens: Tokens, sign: number, code: string): Currency {
  const prefix = isWordToken(tokens, sign - 1) ? dollarPrefixes.get(tokens.hash[sign - 1]!) : undefined;
  const isSpaced = !isGlued(tokens, sign);
  if (prefix === undefined || code !== "USD" || (isSpaced && !isIn(tokens, sign - 1, spacedPrefixes)))
    return { code, edge: sign };
  return { code: prefix, edge: sign - 1 };
}

/** A code in capitals ("USD"), or a short form ("Rs", "Tk"); single letters before a sum with parted thousands ("R 450 000"). */
function isCode(tokens: Tokens, index: number): boolean {
  if (index < 0 || !currencyCodes.has(tokens.hash[index]!)) return false;
  if (!isCapital(tokens, index)) return isIn(tokens, index, lowerCodes);
  const length = tokens.end[index]! - tokens.start[index]!;
  if (length === 1)
    return GROUPED.test(tokens.text.slice(tokens.start[index + 1], tokens.end[index + 1]! + 5));
  if (isIn(tokens, index, wordsToo)) return false;
  return length !== 3 || hasFlag(tokens, index, TokenFlag.allCaps) || isIn(tokens, index, mixedCodes);
}
/** A shilling in capitals only: “sh” asks for silence. */
const wordsToo = wordSet("sh");
const lowerCodes = wordSet("kr kr.");
/** Of three letters, but no codes of ISO 4217. */
const mixedCodes = wordSet("ksh ush shs tsh dhs nis rs. kr. afs nu. bs.");
const GROUPED = /^\d{1,3}[ ,]\d{3}(?!\d)/;

/**
 * A sum whose code is glued to its digits, which the scanner leaves in one word: "Rs500", "RM1,200", "EUR50m".
 * Null where the word is none.
 */
export function readGluedSum(
  tokens: Tokens,
  index: number,
): { readonly numeral: Numeral; readonly code: string } | null {
  const { text } = tokens;
  const isBehindSign = isMark(tokens, index - 1, "$") && isGlued(tokens, index);
  const start = tokens.start[index]!;
  const letters = lettersAt(text, start);
  const codes = isBehindSign ? dollarPrefixes : currencyCodes;
  const code = codes.get(hashLower(text, start, start + letters));
  const digits = code === undefined ? null : readDigits(text, start + letters, start + letters + 32);
  if (code === undefined || digits === null) return null;
  let last = index;
  while (last + 1 < tokens.count && tokens.end[last]! < digits.end) last++;
  const tail = text.slice(digits.end, tokens.end[last]);
  const scale = gluedScales.get(tail.toLowerCase());
  if (scale === undefined) return null;
  // "COP28" is a conference.
  if (code === "COP" && scale === 1 && digits.value < 1000) return null;
  const grouped = scale > 1 ? null : groupsAfter(tokens, last, digits, letters);
  const value = grouped?.value ?? times(digits.value, scale);
  const numeral: Numeral = {
    first: isBehindSign ? index - 1 : index,
    last: grouped?.last ?? last,
    low: value,
    high: value,
    form: "digits",
    scale,
    plain: false,
    decimals: digits.decimals,
  };
  const scaled = withMagnitudes(tokens, numeral, true);
  return scaled.low < (isBehindSign ? 0 : minOf(code, letters)) ? null : { numeral: scaled, code };
}

/** "R2.3m" is a sum, "N1" a road; "$F8" is one. */
function minOf(code: string, letters: number): number {
  if (code.length < CODE_LETTERS) return MIN_OF_LETTER;
  return letters === 1 ? 10 : 0;
}

/** "R31 000": the sum with the groups of digits behind; null in "on the N2 200 cars stood", where a letter names a road. */
function groupsAfter(
  tokens: Tokens,
  index: number,
  digits: Digits,
  letters: number,
): ReturnType<typeof partedGroups> | null {
  const groups = partedGroups(tokens, index, digits);
  if (letters > 1 || groups.last > index + 1) return groups;
  const next = groups.last + 1;
  const isCounted = /[a-z]s$/.test(tokens.text.slice(tokens.start[next], tokens.end[next]));
  return isCounted || readUnit(tokens, next) !== null ? null : groups;
}

/** "K450" may be a sum, "M16" and "Q4" never are. */
const MIN_OF_LETTER = 100;

/** What may follow the digits without a space: “$5m”, “Rs2cr”. */
const gluedScales: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["bn", 1e9],
  ["b", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
  ["cr", 1e7],
]);

/** How many letters a word of digits begins with. */
function lettersAt(text: string, start: number): number {
  let letters = 1;
  while (letters < 5 && isLetter(text.charCodeAt(start + letters))) letters++;
  return letters;
}

function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

const capitalAndDigit = TokenFlag.capital | TokenFlag.digit;

/** Whether a word may be a code with digits glued to it: a capital first, and a digit somewhere. */
export function maybeGluedSum(tokens: Tokens, index: number): boolean {
  return (tokens.flags[index]! & capitalAndDigit) === capitalAndDigit;
}

/** Words that say that a "pound" is money. */
const spending =
  wordSet(`pay paid pays paying cost costs costing price prices priced worth spend spends spent spending fine
  fined fare fares ticket tickets earn earns earned earning salary salaries wage wages fee fees rent rents budget owe owes owed
  debt loan revenue profit profits income bill bills donated donation grant invested sold raised`);

/** The currency word or code after a sum: "yen", "Hong Kong dollars", "cents", "USD". */
export function currencyAfter(tokens: Tokens, index: number, numeral: Numeral): Currency | null {
  let key = 0;
  let found: Currency | null = null;
  for (let edge = index; edge < index + 3 && isWordToken(tokens, edge); edge++) {
    key = mixHash(key, tokens.hash[edge]!);
    const code = currencyPhrases.get(key);
    if (code !== undefined) found = { code, edge };
  }
  if (found !== null) return found;
  if (isPenny(tokens, index)) return { code: "penny", edge: index };
  if (!isWordToken(tokens, index) && !isMark(tokens, index, "¢")) return signAfter(tokens, index);
  const code = currencyWords.get(tokens.hash[index]!) ?? codeAfter(tokens, index);
  if (code === undefined || (isCapitalName(tokens, index) && !isIn(tokens, index, capitalShorts)))
    return null;
  return isOtherWord(tokens, index, numeral) ? null : { code, edge: index };
}

/** "50 €", "15€": signs after the sum, as Europe writes them; "$" stands before the next one. */
function signAfter(tokens: Tokens, index: number): Currency | null {
  const code = index < tokens.count ? currencySigns.get(tokens.hash[index]!) : undefined;
  const isPrefix = isGlued(tokens, index + 1) && !isMark(tokens, index + 1, ".");
  return code === undefined || code === "USD" || (isPrefix && !isMark(tokens, index + 1, ","))
    ? null
    : { code, edge: index };
}

/** "62p", but "5p m" is a time. */
function isPenny(tokens: Tokens, index: number): boolean {
  return isMark(tokens, index, "p") && isGlued(tokens, index) && !isMark(tokens, index + 1, "m");
}

function codeAfter(tokens: Tokens, index: number): string | undefined {
  const code = hasFlag(tokens, index, TokenFlag.allCaps) ? currencyCodes.get(tokens.hash[index]!) : undefined;
  // "300 K" is no money.
  return code !== undefined && code.length < CODE_LETTERS ? undefined : code;
}
/** The letters of a code of ISO 4217; what has fewer is a letter that several countries use. */
const CODE_LETTERS = 3;

function isCapitalName(tokens: Tokens, index: number): boolean {
  return isCapital(tokens, index) && !hasFlag(tokens, index, TokenFlag.allCaps);
}

/** How far before "pounds" the word of money may stand. */
const REACH = 16;
const pounds = wordSet("pound pounds");
/** Words that a small number before them makes something else of. */
const otherWords = wordSet("won real mark marks lei soles soms pula dram drams leone guarani quetzal");
/** "95,000 Ft" are forints, "500 Kč" crowns. */
const capitalShorts = wordSet("ft ft. kč");
const forint = wordSet("ft ft.");
const MIN_FORINTS = 500;

/** A weight ("25 pounds"), a verb ("52 won"), a school mark: what the word is where no money is meant. */
function isOtherWord(tokens: Tokens, index: number, { scale, low }: Numeral): boolean {
  if (scale >= 1e5) return false;
  if (isIn(tokens, index, pounds)) return !isNear(tokens, index, spending);
  if (isIn(tokens, index, forint)) return !isCapital(tokens, index) || low < MIN_FORINTS;
  return isIn(tokens, index, otherWords) && low < 100;
}

function isNear(tokens: Tokens, index: number, words: WordSet): boolean {
  for (let i = index - 1; i >= index - REACH && sameSentence(tokens, i, index); i--)
    if (isIn(tokens, i, words)) return true;
  return false;
}
