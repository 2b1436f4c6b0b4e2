import { describe } from "vitest";
import { createLanguage } from "../../src/english/compromise.ts";
import { findStatistics } from "../../src/statistics/find-statistics.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { readMarked } from "./marked.ts";
import { fixture } from "./read-rows.ts";

const language = createLanguage();

/** Each figure of the text with whose money it is: "250 kwacha: MWK", or its noun where nobody says. */
function show(text: string): readonly string[] {
  const { tokens, names } = readMarked(text);
  return findStatistics(tokens, names, language).map(
    ({ text: words, kind, unit, noun }) =>
      `${words}: ${kind === "money" ? (unit ?? `somebody's ${noun}`) : `${kind} ${unit}`}`,
  );
}

describe("a sum is in the currency of the story's country as stands in currencies.corpus.txt", () =>
  holdToCorpus(fixture("currencies.corpus.txt"), show));
