import type { Tokens } from "../../../text/tokens.ts";
import type { Figure } from "../figure.ts";
import type { Context } from "./contexts.ts";
import type { Relation } from "./relation.ts";

/** Where the second figure stands from the first: in one sentence, the next, further on. */
export const scopes = ["same", "next", "far"] as const;

/** Two figures that may be set against each other. */
export interface Pair {
  readonly tokens: Tokens;
  readonly figures: readonly Figure[];
  readonly left: Context;
  readonly right: Context;
  readonly relation: Relation;
  /** Places in `levels` and `scopes`. */
  readonly level: number;
  readonly scope: number;
}
