import type { Meaning } from "./meaning.ts";
import { type Captures, compilePattern, type Pattern } from "./pattern.ts";

/** One way to write a date. */
export interface Rule {
  readonly name: string;
  /** What it reads whole, for tests and for whoever wants to know what it is for. */
  readonly example: string;
  readonly pattern: Pattern;
  /** What a match says; null where it is no date after all: "31 June". */
  readonly meaning: (captures: Captures) => Meaning | null;
}

export function rule(name: string, example: string, pattern: string, meaning: Rule["meaning"]): Rule {
  return { name, example, pattern: compilePattern(pattern), meaning };
}
