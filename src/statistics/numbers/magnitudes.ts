/** Magnitudes after a number: “18 million”, “£3m”, “2 lakh crore”. */

import { numberWord } from "../../english/number-words.ts";
import { hashWord, mixHash } from "../../text/hash.ts";
import { type Tokens, unitAt } from "../../text/tokens.ts";
import { type WordMap, wordMap, wordSet } from "../../text/word-table.ts";
import { currencyPhrases, currencyWords } from "../quantities/currencies.ts";
import {
  bareHash,
  isGlued,
  isIn,
  isJoint,
  isMark,
  isNumberToken,
  isWordToken,
  startsParagraph,
} from "../token-tests.ts";
import { times } from "./decimal.ts";
import type { Numeral } from "./numeral.ts";

/** Abbreviated magnitudes, read where they are glued to digits, or stand after a sum of money. */
const abbreviations: WordMap<number> = wordMap(
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

/** Multiplies by the magnitudes after the number: "18 million", "£3m", "2 lakh crore", "$5-billion". */
export function withMagnitudes(tokens: Tokens, numeral: Numeral, isMoney: boolean): Numeral {
  let { last, scale, low, high } = numeral;
  for (;;) {
    const next = isJoint(tokens, last + 1) ? last + 2 : last + 1;
    const factor = magnitudeAt(tokens, next, isMoney, numeral);
    // Each is larger than those before it: "lakh crore", "hundred thousand", but not "million million".
    if (factor === null || factor <= scale) break;
    last = next;
    scale *= factor;
    low = times(low, factor);
    high = times(high, factor);
  }
  return last === numeral.last ? numeral : { ...numeral, last, low, high, scale, plain: false };
}

/** The magnitude the token writes: a word after a space or dash, an abbreviation after digits. */
function magnitudeAt(
  tokens: Tokens,
  index: number,
  isMoney: boolean,
  { low, decimals }: Numeral,
): number | null {
  if (!isWordToken(tokens, index) || startsParagraph(tokens, index)) return null;
  const word = numberWord(tokens.hash[index]!);
  if (word?.kind === "magnitude" || (word?.kind === "plural" && isDozens(word.value))) return word.value;
  const factor = abbreviations.get(bareHash(tokens, index));
  if (factor === undefined || !isNumberToken(tokens, index - 1)) return null;
  if (isMoney) return factor;
  // "9mm pistols"
  if (tokens.text.slice(tokens.start[index], tokens.end[index]) === "mm") return null;
  // A "4K" screen.
  if (low < 10 && isMark(tokens, index, "K") && !isPluralNoun(tokens, index + 1)) return null;
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
 * "10M" and "1.2b" are numbers, "10m" and "5t" may be measures. After a lower-case m, only a noun that
 * cannot be measured in metres tells: "2m people", not "100m race".
 */
function isLargeAbbreviation(tokens: Tokens, index: number, factor: number): boolean {
  const unit = unitAt(tokens, index);
  if (factor === 1e9 || unit < 0x61) return true;
  return factor === 1e6 && (isPluralNoun(tokens, index + 1) || isCurrency(tokens, index + 1));
}

/** "2m yen", "1.2m Swiss francs" */
function isCurrency(tokens: Tokens, index: number): boolean {
  let key = 0;
  for (let i = index; i < index + 3 && isWordToken(tokens, i); i++) {
    key = mixHash(key, tokens.hash[i]!);
    if (currencyPhrases.has(key)) return true;
  }
  return (
    isWordToken(tokens, index) && !isIn(tokens, index, otherWords) && currencyWords.has(tokens.hash[index]!)
  );
}
/** "The one at 2m won", "the 5m mark". */
const otherWords = wordSet("won real mark marks");

/** A lower-case word in -s, or a plural without one: "2m homes", "3m people". */
function isPluralNoun(tokens: Tokens, index: number): boolean {
  if (!isWordToken(tokens, index)) return false;
  if (isIn(tokens, index, irregularPlurals)) return true;
  const end = tokens.end[index]!;
  return end - tokens.start[index]! > 3 && /[^su]s$/.test(tokens.text.slice(end - 2, end));
}
const irregularPlurals = wordSet("people men women children staff tonnes");
