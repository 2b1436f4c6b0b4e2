import { describe } from "vitest";
import { isNumeralAt, readNumeral } from "../../src/statistics/numbers/numerals.ts";
import { scan } from "../../src/text/scanner.ts";
import type { Tokens } from "../../src/text/tokens.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { fixture } from "./read-rows.ts";

/** Each number read in the text: its words, its value or range, and what is known of its form. */
function show(text: string): readonly string[] {
  const tokens = scan(text);
  const shown: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const numeral = isNumeralAt(tokens, i) ? readNumeral(tokens, i) : null;
    if (numeral === null) continue;
    const { first, last, low, high, form, scale, plain, decimals } = numeral;
    const value = low === high ? `${low}` : `${low}–${high}`;
    const more = [
      scale === 1 ? "" : `in ${scale}s`,
      plain ? "plain" : "",
      decimals > 0 ? `${decimals} decimals` : "",
    ];
    shown.push([wordsOf(tokens, first, last), value, form, ...more].filter(Boolean).join(" | "));
    i = Math.max(i, last);
  }
  return shown;
}

function wordsOf(tokens: Tokens, first: number, last: number): string {
  return tokens.text.slice(tokens.start[first], tokens.end[last]);
}

describe("numbers give what stands in numbers.corpus.txt", () =>
  holdToCorpus(fixture("numbers.corpus.txt"), show));
