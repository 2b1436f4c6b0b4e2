import { describe } from "vitest";
import { createLanguage } from "../../src/english/compromise.ts";
import { findStatistics } from "../../src/statistics/find-statistics.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { readMarked } from "./marked.ts";
import { fixture } from "./read-rows.ts";

const language = createLanguage();

/** Each figure of the text with what `--why` says of it. */
function show(text: string): readonly string[] {
  const { tokens, names } = readMarked(text);
  return findStatistics(tokens, names, language, true).map(({ text: words, why }) => `${words}: ${why}`);
}

describe("figures say why they are such as stands in figure-reasons.corpus.txt", () =>
  holdToCorpus(fixture("figure-reasons.corpus.txt"), show));
