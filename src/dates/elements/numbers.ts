/** Years and counts, in digits and in words. */
import { numberWord } from "../../english/number-words.ts";
import { hashWord } from "../../text/hash.ts";
import { hashAt, isDash, isIn } from "../../text/token-tests.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { plainNumber, type Read } from "./element.ts";

/** Four digits from 1000 to 2199, or a year in words: "nineteen ninety-six", "two thousand and fifteen". */
export function year(tokens: Tokens, index: number): Read | null {
  const value = plainNumber(tokens, index, 4);
  if (value >= 1000) return value < 2200 ? { next: index + 1, value } : null;
  return value < 0 ? spokenYear(tokens, index) : null;
}

const thousand = hashWord("thousand");

const hundred = hashWord("hundred");

const and = hashWord("and");

/** "nineteen ninety-six", "nineteen hundred", "twenty twenty", "two thousand and fifteen". */
export function spokenYear(tokens: Tokens, index: number): Read | null {
  const century = numberWord(hashAt(tokens, index));
  if (century === undefined || (century.kind !== "unit" && century.kind !== "tens")) return null;
  if (century.value === 2 && hashAt(tokens, index + 1) === thousand) {
    const at = hashAt(tokens, index + 2) === and ? index + 3 : index + 2;
    const rest = smallNumber(tokens, at);
    return rest === null ? { next: index + 2, value: 2000 } : { next: rest.next, value: 2000 + rest.value };
  }
  if (century.value < 11 || century.value > 20) return null;
  if (hashAt(tokens, index + 1) === hundred) return { next: index + 2, value: century.value * 100 };
  const rest = smallNumber(tokens, index + 1);
  return rest !== null && rest.value >= 10
    ? { next: rest.next, value: century.value * 100 + rest.value }
    : null;
}

/** A number in words below a hundred: "seven", "twenty-five". */
export function smallNumber(tokens: Tokens, index: number): Read | null {
  const word = numberWord(hashAt(tokens, index));
  if (word?.kind === "unit") return { next: index + 1, value: word.value };
  if (word?.kind !== "tens") return null;
  const at = isDash(tokens, index + 1) ? index + 2 : index + 1;
  const unit = numberWord(hashAt(tokens, at));
  return unit?.kind === "unit" && unit.value > 0 && unit.value < 10
    ? { next: at + 1, value: word.value + unit.value }
    : { next: index + 1, value: word.value };
}

const articles = wordSet("a an one");

const vague = wordSet("several few many some");

const of = hashWord("of");

const couple = hashWord("couple");

const dozen = hashWord("dozen");

/** How many: "three", "25", "a", "a couple of", "a dozen"; not a number where nobody counted: "a few". */
export function count(tokens: Tokens, index: number): Read | null {
  const digits = plainNumber(tokens, index, 3);
  if (digits > 0) return { next: index + 1, value: digits };
  if (isIn(tokens, index, vague)) return { next: index + 1, value: Number.NaN };
  if (!isIn(tokens, index, articles)) return smallNumber(tokens, index);
  const next = hashAt(tokens, index + 1);
  if (next === couple) return { next: index + (hashAt(tokens, index + 2) === of ? 3 : 2), value: 2 };
  if (next === dozen) return { next: index + 2, value: 12 };
  if (isIn(tokens, index + 1, vague)) return { next: index + 2, value: Number.NaN };
  return { next: index + 1, value: 1 };
}

/** "3", "12" in a numeral date: the number with no more than two digits. */
export function twoDigits(tokens: Tokens, index: number): Read | null {
  const value = plainNumber(tokens, index, 2);
  return value < 0 ? null : { next: index + 1, value };
}
