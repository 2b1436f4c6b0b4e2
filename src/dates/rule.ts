import type { Meaning } from "./meaning.ts";
import { type Captures, compilePattern, type Pattern } from "./pattern.ts";

/** One way to write a date. */
export interface Rule {
  readonly name: string;
  /** What it reads whole, for tests and for whoever wants to know what it is for. */
  readonly example: string;
  readonly pattern: Pattern;
  /** How many tokens of the pattern only lead to the date and are no part of it: the "on" of "on the 3rd". */
  readonly lead: number;
  /** What a match says; null where it is no date after all: "31 June". */
  readonly meaning: (captures: Captures) => Meaning | null;
}

export function rule(
  name: string,
  example: string,
  pattern: string,
  meaning: Rule["meaning"],
  lead = 0,
): Rule {
  return { name, example, pattern: compilePattern(pattern), lead, meaning };
}
