/** Times of day: they belong to the date beside them, or to the day that the text speaks of. */
import type { Meaning } from "../meaning.ts";
import { type Rule, rule } from "../rule.ts";

const sameDay = (): Meaning => ({ kind: "shift", precision: "day", count: 0, from: "text" });

export const CLOCK = "clock";

export const clockRules: readonly Rule[] = [
  rule(CLOCK, "5 p.m. EST", "<clock>", sameDay),
  rule(CLOCK, "noon", "noon|midday|midnight", sameDay),
];
