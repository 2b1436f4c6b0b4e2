import { describe, expect, it } from "vitest";
import { createLanguage } from "../../src/english/compromise.ts";
import { indexNames } from "../../src/entities/name-index.ts";
import { featureNames } from "../../src/statistics/comparisons/ranking/feature-space.ts";
import type { PairModel, Weights } from "../../src/statistics/comparisons/ranking/pair-model.ts";
import "../../src/statistics/comparisons/ranking/pair-features.ts";
import { findComparisons } from "../../src/statistics/find-comparisons.ts";
import { findStatistics } from "../../src/statistics/find-statistics.ts";
import { scan } from "../../src/text/scanner.ts";
import { nobody } from "./read-figures.ts";

const language = createLanguage();

/** A model of some weights: "sentences:0=0.7, change:sentences:0=1". */
function modelOf(words: string): PairModel {
  const tables: Record<"pair" | "change" | "earlier", Weights> = {
    pair: new Float64Array(featureNames.length),
    change: new Float64Array(featureNames.length).fill(-1),
    earlier: new Float64Array(featureNames.length).fill(-1),
  };
  for (const part of words.split(", ")) {
    const [, table = "pair", name = "", weight = ""] =
      /^(?:(change|earlier) )?(.+)=(-?[\d.]+)$/.exec(part) ?? [];
    tables[table as keyof typeof tables][featureNames.indexOf(name)] = Number(weight);
  }
  return tables;
}

/** The pairs that these weights make of the text, the earlier figure of a change first, and what made them. */
function pairsOf(text: string, words: string): readonly string[] {
  const tokens = scan(text);
  const statistics = findStatistics(tokens, indexNames(tokens, nobody), language);
  const textOf = (id: string) => statistics.find((statistic) => statistic.id === id)!.text;
  return findComparisons(tokens, statistics, language, true, modelOf(words)).map(
    ({ left, right, type, why }) =>
      `${textOf(left)} ${type === "change" ? ">" : "|"} ${textOf(right)}${type === "poll" ? " poll" : ""}${why?.startsWith("learned") ? "" : " by a rule"}`,
  );
}

describe("a pair is one that weights find probable", () => {
  it.each([
    ["as probable as none", "It sold 40 looms and kept 70 looms.", "sentences:0=0", ["40 | 70"]],
    ["less so", "It sold 40 looms and kept 70 looms.", "sentences:0=-0.1", []],
    ["a noun left out in one sentence", "It sold 40 looms and kept 70.", "sentences:0=0.6", []],
    ["the same, more probable", "It sold 40 looms and kept 70.", "sentences:0=0.7", ["40 | 70"]],
    ["a noun left out in the next sentence", "It sold 40 looms. It kept 70.", "sentences:1=0.6", ["40 | 70"]],
    ["two sums of money", "It paid $40 in tax and $70 in rent.", "sentences:0=0.6", ["$40 | $70"]],
    ["two currencies", "It paid $40 in tax and 70 euros in rent.", "sentences:0=0.6", []],
    [
      "two currencies, more probable",
      "It paid $40 in tax and 70 euros in rent.",
      "sentences:0=0.7",
      ["$40 | 70 euros"],
    ],
    ["two numbers of nothing said", "The first is 40. The last is 70.", "sentences:1=0.6", ["40 | 70"]],
    ["two times", "It rained for 40 days and froze for 70 days.", "sentences:0=0.6", []],
    ["a bound", "It sold 40 looms and kept at most 70 looms.", "sentences:0=0.6", []],
    ["a bound before", "It sold at most 40 looms and kept 70 looms.", "sentences:0=0.6", ["at most 40 | 70"]],
    [
      "the more probable of two",
      "It sold 40 looms. It lent 50 looms and kept 70 looms.",
      "sentences:1=2, sentences:0=1",
      ["40 | 50", "40 | 70"],
    ],
    [
      "none of two that are as probable",
      "It sold 40 looms. It lent 50 looms and kept 70 looms.",
      "sentences:1=2, sentences:0=2",
      ["40 | 50"],
    ],
    [
      "two share the probability with none",
      "It sold 40 looms. It lent 50 looms and kept 70 looms.",
      "sentences:1=0.1, sentences:0=0.1",
      ["40 | 50"],
    ],
    ["the number of others", "Police counted 40 dead. The number of injured was 70.", "sentences:1=3", []],
    [
      "the number of the same",
      "Police counted 40 dead. The number of dead was 70.",
      "sentences:1=3",
      ["40 | 70"],
    ],
    [
      "the number of others, and a candidate further back",
      "Guards counted 90 injured. Police counted 40 dead. The number of injured was 70.",
      "sentences:1=3, sentences:2=4",
      ["90 | 40", "90 | 70"],
    ],
  ])("%s", (_, text, words, pairs) => {
    expect(pairsOf(text, words)).toEqual(pairs);
  });
});

describe("a rule finds a partner that weights do not", () => {
  it.each([
    [
      "improbable",
      "It sold 40 looms, while its rival sold 70 looms.",
      "sentences:0=-2.7",
      ["40 | 70 by a rule"],
    ],
    ["out of the question", "It sold 40 looms, while its rival sold 70 looms.", "sentences:0=-2.8", []],
    [
      "less probable than another",
      "It sold 40 looms. It lent 50 looms, while its rival sold 70 looms.",
      "sentences:1=3, sentences:0=2",
      ["40 | 50", "50 | 70 by a rule"],
    ],
    [
      "out of the question beside another",
      "It sold 40 looms. It lent 50 looms, while its rival sold 70 looms.",
      "sentences:1=3, sentences:0=0",
      ["40 | 50", "40 | 70"],
    ],
  ])("%s", (_, text, words, pairs) => {
    expect(pairsOf(text, words)).toEqual(pairs);
  });
});

describe("weights say of which type a pair is", () => {
  const zero = "sentences:0=3";
  const only = (table: string, weight: number) =>
    featureNames.map((name) => `${table} ${name}=${name.startsWith("kind:") ? weight : 0}`).join(", ");
  it.each([
    ["a change", "It sold 40 looms and kept 70 looms.", only("change", 0), ["40 > 70"]],
    ["no change", "It sold 40 looms and kept 70 looms.", only("change", -0.1), ["40 | 70"]],
    [
      "a change told backwards",
      "It sold 40 looms and kept 70 looms.",
      `${only("change", 1)}, ${only("earlier", 0)}`,
      ["70 > 40"],
    ],
    [
      "no change, whatever is the earlier",
      "It sold 40 looms and kept 70 looms.",
      `${only("change", -1)}, ${only("earlier", 1)}`,
      ["40 | 70"],
    ],
    [
      "no change of different things",
      "It paid $40 in tax and 70 euros in rent.",
      only("change", 1),
      ["$40 | 70 euros"],
    ],
    [
      "shares in a poll",
      "In a poll 40 percent of men agree or 70 percent of women.",
      only("change", -1),
      ["40 percent | 70 percent poll"],
    ],
    [
      "shares in no poll",
      "In a town 40 percent of men swim or 70 percent of women.",
      only("change", -1),
      ["40 percent | 70 percent"],
    ],
    ["counts in a poll", "In a poll 40 men agree or 70 men.", only("change", -1), ["40 | 70"]],
    [
      "a change in a poll",
      "In a poll 40 percent of men agree or 70 percent of women.",
      only("change", 1),
      ["40 percent > 70 percent"],
    ],
  ])("%s", (_, text, words, pairs) => {
    expect(pairsOf(text, `${zero}, ${words}`)).toEqual(pairs);
  });
});
