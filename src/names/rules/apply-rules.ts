import type { TaggedName } from "../tagged-name.ts";
import { byPossessive } from "./brands.ts";
import { cities } from "./cities.ts";
import { byHeadWord } from "./head-words.ts";
import { withoutLeadingWords } from "./leading-words.ts";
import { byLegalForm } from "./legal-forms.ts";
import type { NameRule, RuleContext } from "./name-rule.ts";
import { withoutStormsAndShips } from "./storms-and-ships.ts";

/** In this order: what a name ends with is known before what it begins with, and cities last, when all people are known. */
const rules: readonly NameRule[] = [
  byLegalForm,
  byPossessive,
  byHeadWord,
  withoutStormsAndShips,
  withoutLeadingWords,
  cities,
];

/** The tagger's names, corrected where a word that stands in or beside them leaves no choice. */
export function applyRules(context: RuleContext, names: readonly TaggedName[]): readonly TaggedName[] {
  return rules.reduce((corrected, rule) => rule(context, corrected), names);
}
