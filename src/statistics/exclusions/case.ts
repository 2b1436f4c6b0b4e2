/** What the rules look at that tell which numbers are no statistics. */
import type { NameIndex } from "../../entities/name-index.ts";
import { type Tokens, unitAt } from "../../text/tokens.ts";
import type { Quantity } from "../quantities/quantity.ts";

/** What a rule looks at: the quantity and whether a counted noun stands after it. */
export interface Case {
  readonly tokens: Tokens;
  readonly names: NameIndex;
  readonly quantity: Quantity;
  /** The unit of the noun after the number, null where none is. */
  readonly counted: string | null;
  readonly hasModifier: boolean;
}

export interface Exclusion {
  readonly name: string;
  readonly example: string;
  readonly excludes: (found: Case) => boolean;
}

export function isBareNumber({ kind, compound, per }: Quantity): boolean {
  return kind === "bare" && !compound && per === null;
}

export function isPlainInteger({ numeral, low }: Quantity): boolean {
  return numeral.plain && Number.isInteger(low);
}

export function startsWithZero(tokens: Tokens, index: number): boolean {
  return unitAt(tokens, index) === 0x30 && tokens.end[index]! - tokens.start[index]! > 1;
}
