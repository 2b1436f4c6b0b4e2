import { describe } from "vitest";
import { isNumeralAt } from "../../src/statistics/numbers/numerals.ts";
import { maybeGluedSum } from "../../src/statistics/quantities/money.ts";
import { readQuantity } from "../../src/statistics/quantities/quantities.ts";
import type { Quantity } from "../../src/statistics/quantities/quantity.ts";
import { readShare } from "../../src/statistics/quantities/shares.ts";
import { scan } from "../../src/text/scanner.ts";
import type { Tokens } from "../../src/text/tokens.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { fixture } from "./read-rows.ts";

/** Each quantity read in the text, statistic or not. */
function show(text: string): readonly string[] {
  const tokens = scan(text);
  const shown: string[] = [];
  let free = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!isNumeralAt(tokens, i) && !maybeGluedSum(tokens, i)) continue;
    const read = readQuantity(tokens, i);
    if (read === null || read.first < free) continue;
    const quantity = readShare(tokens, read) ?? read;
    shown.push(line(tokens, quantity));
    free = Math.max(i, quantity.last) + 1;
    i = free - 1;
  }
  return shown;
}

function line(tokens: Tokens, quantity: Quantity): string {
  const { first, last, low, high, score, kind, unit, compound, per, rule } = quantity;
  const more = [
    score === null ? "" : `score ${score.join(":")}`,
    compound ? "joined to the next word" : "",
    per === null ? "" : `per ${per}`,
  ];
  const words = tokens.text.slice(tokens.start[first], tokens.end[last]);
  const value = low === high ? `${low}` : `${low}–${high}`;
  return [words, value, kind, unit ?? "", ...more, rule].filter(Boolean).join(" | ");
}

describe("quantities give what stands in quantities.corpus.txt", () =>
  holdToCorpus(fixture("quantities.corpus.txt"), show));
