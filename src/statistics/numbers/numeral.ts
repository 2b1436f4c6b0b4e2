/** One number as it was read. */
import { plus } from "./decimal.ts";

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

export function exact(first: number, last: number, value: number, form: Numeral["form"], scale = 1): Numeral {
  return { first, last, low: value, high: value, form, scale, plain: false, decimals: 0 };
}

export function vague(first: number, last: number, low: number, high: number): Numeral {
  return { first, last, low, high, form: "vague", scale: 1, plain: false, decimals: 0 };
}

export function added(numeral: Numeral, part: number, last: number): Numeral {
  return { ...numeral, last, low: plus(numeral.low, part), high: plus(numeral.high, part), plain: false };
}
