import type { Severity } from "./problem.ts";
import type { Rule } from "./rule.ts";
import { ageChanges } from "./rules/age-changes.ts";
import { figuresDiffer } from "./rules/figures-differ.ts";
import { openQuote } from "./rules/open-quote.ts";
import { partsTotal } from "./rules/parts-total.ts";
import { quoteDiffers } from "./rules/quote-differs.ts";
import { rankChanges } from "./rules/rank-changes.ts";
import { sharesTotal } from "./rules/shares-total.ts";
import { surnameOnly } from "./rules/surname-only.ts";
import { truncatedStory } from "./rules/truncated-story.ts";
import { twoSpellings } from "./rules/two-spellings.ts";
import { unattributedQuote } from "./rules/unattributed-quote.ts";
import { wrongMultiple } from "./rules/wrong-multiple.ts";
import { wrongPercent } from "./rules/wrong-percent.ts";
import { wrongWeekday } from "./rules/wrong-weekday.ts";

/** Every rule of `newsx check`: one file, one line here. */
export const rules = {
  "unattributed-quote": unattributedQuote,
  "open-quote": openQuote,
  "surname-only": surnameOnly,
  "figures-differ": figuresDiffer,
  "wrong-percent": wrongPercent,
  "wrong-multiple": wrongMultiple,
  "shares-total": sharesTotal,
  "parts-total": partsTotal,
  "age-changes": ageChanges,
  "rank-changes": rankChanges,
  "wrong-weekday": wrongWeekday,
  "two-spellings": twoSpellings,
  "quote-differs": quoteDiffers,
  "truncated-story": truncatedStory,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

export const ruleNames = Object.keys(rules) as readonly RuleName[];

/** Where a rule is described. */
export function urlOf(name: RuleName): string {
  return `https://unpkg.com/newsx/docs/rules.md#${name}`;
}

/** The severity of each rule. */
export type Severities = Readonly<Record<RuleName, Severity>>;

/** The rules' own severities, with those the user changed. */
export function severitiesWith(changed: Readonly<Partial<Record<RuleName, Severity>>>): Severities {
  const all = ruleNames.map((name) => [name, changed[name] ?? rules[name].severity]);
  return Object.fromEntries(all) as Severities;
}
