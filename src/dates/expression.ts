import type { FoundDate } from "../model/result.ts";
import type { Meaning } from "./meaning.ts";

/** A calendar expression where it stands, its meaning not yet resolved. */
export interface Expression {
  /** Tokens, both included. */
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
  /** The weekday it names, Monday being 1; null where it names none. */
  readonly weekday: number | null;
  readonly modifier: FoundDate["modifier"];
  readonly rule: string;
}
