/** "a year and a half", "three hours and a quarter": a unit with a part of the same unit behind it. */
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { wordFraction } from "../numbers/cardinals.ts";
import { fractionOf, plus } from "../numbers/decimal.ts";
import { exact } from "../numbers/numeral.ts";
import { isIn, isWord, numberWordAt } from "../token-tests.ts";
import { bare, type Quantity } from "./quantity.ts";
import { readUnit } from "./units.ts";

const a = wordSet("a an");
const and = hashWord("and");
const of = hashWord("of");
const half = hashWord("half");
const determiners = wordSet("the its his her their our all those these that this");

/** The quantity with the part of its unit that "and" adds: three hours become three and a half. */
export function withPart(tokens: Tokens, quantity: Quantity): Quantity {
  const { low, high, last, compound } = quantity;
  const part = low === high && !compound ? partAfter(tokens, last + 1) : null;
  if (part === null) return quantity;
  const value = plus(low, part.value);
  return { ...quantity, low: value, high: value, last: part.last };
}

/** "and a half" at the token: its value and last token. "And a third of the wheat" is another figure. */
function partAfter(
  tokens: Tokens,
  index: number,
  isOfWhole = false,
): { readonly value: number; readonly last: number } | null {
  if (!isWord(tokens, index, and)) return null;
  const fraction = wordFraction(tokens, index + 1);
  if (fraction === null || fraction.part >= fraction.whole) return null;
  const next = fraction.last + 1;
  // "for the hour and half a million watched"
  if (numberWordAt(tokens, isIn(tokens, next, a) ? next + 1 : next)?.kind === "magnitude") return null;
  const isOther =
    isWord(tokens, next, of) &&
    (!isWord(tokens, next - 1, half) || (!isOfWhole && isIn(tokens, next + 1, determiners)));
  return isOther ? null : { value: fractionOf(fraction.part, fraction.whole), last: fraction.last };
}

/** "a year and a half", "another hour and a half", read from its "half"; null where the words before are not these. */
export function readUnitAndPart(tokens: Tokens, index: number): Quantity | null {
  const joiner = index - 2;
  if (!isIn(tokens, index - 1, a) || !isWord(tokens, joiner, and)) return null;
  // "the final hour and a half of the hearing"
  const part = partAfter(tokens, joiner, true);
  if (part === null) return null;
  for (const start of [joiner - 1, joiner - 2]) {
    const found = isSingle(tokens, start) ? readUnit(tokens, start) : null;
    if (found === null || found.last !== joiner - 1 || found.unit.gluedOnly) continue;
    const { kind, name } = found.unit;
    const first = isIn(tokens, start - 1, a) ? start - 1 : start;
    const numeral = exact(first, part.last, plus(1, part.value), "words");
    const end = { first, numeral, code: null, sign: 1 };
    return { ...bare(end, part.last, `number-${kind}`), kind, unit: name };
  }
  return null;
}

/** Whether the words before the unit say that it is one: "a year", "every hour", "his first year", but not "sales fell last year". */
function isSingle(tokens: Tokens, start: number): boolean {
  return (
    isIn(tokens, start - 1, single) || (isIn(tokens, start - 1, placed) && isIn(tokens, start - 2, owners))
  );
}
const single = wordSet("a an another every each that");
const placed = wordSet(
  "past last previous next first final opening closing extra further additional full good whole",
);
const owners = wordSet("a an the its his her their our my your that this 's");
