import { describe } from "vitest";
import { createLanguage } from "../../src/english/compromise.ts";
import { findStatistics } from "../../src/statistics/find-statistics.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { readMarked } from "./marked.ts";
import { fixture } from "./read-rows.ts";

const language = createLanguage();

/** Each statistic of the text, with the noun, unit or kind that it may owe to what stands around it. */
function show(text: string): readonly string[] {
  const { tokens, names } = readMarked(text);
  return findStatistics(tokens, names, language).map(({ text: words, value, low, high, score, ...found }) => {
    const worth = score?.join(":") ?? value ?? `${low}–${high}`;
    const { modifier, kind, unit, noun, rule } = found;
    return [words, `${modifier} ${worth}`, kind, unit ?? "", noun ?? "", rule].filter(Boolean).join(" | ");
  });
}

describe("ages, left-out nouns and scores are read as stands in figures.corpus.txt", () =>
  holdToCorpus(fixture("figures.corpus.txt"), show));
