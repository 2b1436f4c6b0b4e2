/** A number with what it measures, before anyone knows whether it is a statistic. */
import type { Numeral } from "../numbers/numeral.ts";
import type { Unit } from "./units.ts";

/** What rules end with where a figure took its unit or noun from one beside it. */
export const ELIDED = "-elided";

export interface Quantity {
  readonly first: number;
  readonly last: number;
  readonly numeral: Numeral;
  readonly low: number;
  readonly high: number;
  /** Both numbers of "3-to-1", which is a score where a vote follows. */
  readonly sides: readonly [number, number] | null;
  /** Both sides of a vote or a game. */
  readonly score: readonly [number, number] | null;
  readonly kind: "bare" | "money" | "age" | "ratio" | Unit["kind"];
  /** ISO 4217 code, coin or singular unit; null for bare numbers. */
  readonly unit: string | null;
  /** "40-year-old", "12-member": the number is joined to the next word. */
  readonly compound: boolean;
  /** What each unit of the figure is counted for: "day", "share", "capita". */
  readonly per: string | null;
  readonly rule: string;
}

/** One end of a quantity: its number, its currency sign, its minus. */
export interface End {
  readonly first: number;
  readonly numeral: Numeral;
  readonly code: string | null;
  readonly sign: number;
}

export function bare({ first, numeral, sign }: End, last: number, rule: string): Quantity {
  const [low, high] = sign < 0 ? [-numeral.high, -numeral.low] : [numeral.low, numeral.high];
  return {
    first,
    last,
    numeral,
    low,
    high,
    sides: null,
    score: null,
    kind: "bare",
    unit: null,
    compound: false,
    per: null,
    rule,
  };
}
