import { describe } from "vitest";
import { createLanguage } from "../../src/english/compromise.ts";
import { modifierBefore } from "../../src/statistics/context/modifiers.ts";
import { exclusions } from "../../src/statistics/exclusions/exclusions.ts";
import { countedNoun } from "../../src/statistics/nouns/counted-noun.ts";
import { isNumeralAt } from "../../src/statistics/numbers/numerals.ts";
import { readQuantity } from "../../src/statistics/quantities/quantities.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { readMarked } from "./marked.ts";
import { fixture } from "./read-rows.ts";

const language = createLanguage();

/** Each quantity read in the text and every rule, not the first alone, by which it is no statistic. */
function show(text: string): readonly string[] {
  const { tokens, names } = readMarked(text);
  const shown: string[] = [];
  let free = 0;
  for (let i = 0; i < tokens.count; i++) {
    const quantity = isNumeralAt(tokens, i) ? readQuantity(tokens, i) : null;
    if (quantity === null || quantity.first < free) continue;
    const { first, last, low, high, kind } = quantity;
    const noun = kind === "bare" ? countedNoun(tokens, last + 1, low === 1 && high === 1, language) : null;
    const hasModifier = modifierBefore(tokens, first) !== null;
    const found = { tokens, names, quantity, counted: noun?.unit ?? null, hasModifier };
    const reasons = exclusions.filter(({ excludes }) => excludes(found)).map(({ name }) => name);
    const counted = noun === null ? "" : `of ${noun.noun}`;
    const words = tokens.text.slice(tokens.start[first], tokens.end[last]);
    shown.push([words, counted, reasons.join(", ") || "counts"].filter(Boolean).join(" | "));
    free = Math.max(i, last) + 1;
    i = free - 1;
  }
  return shown;
}

describe("numbers are left out as stands in exclusions.corpus.txt", () =>
  holdToCorpus(fixture("exclusions.corpus.txt"), show));
