import { createLanguage } from "../../src/english/compromise.ts";
import { indexNames } from "../../src/entities/name-index.ts";
import { candidatePairs } from "../../src/statistics/comparisons/ranking/candidate-pairs.ts";
import { featureNames } from "../../src/statistics/comparisons/ranking/feature-space.ts";
import type { Pair } from "../../src/statistics/comparisons/ranking/pair.ts";
import { pairFeatures } from "../../src/statistics/comparisons/ranking/pair-features.ts";
import { placeFigures } from "../../src/statistics/find-comparisons.ts";
import { findStatistics } from "../../src/statistics/find-statistics.ts";
import { scan } from "../../src/text/scanner.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { nobody } from "./read-figures.ts";
import { fixture } from "./read-rows.ts";

/** The pairs of the last figure in braces, or else in the text, the nearest first. */
function pairsIn(marked: string): readonly Pair[] {
  const text = marked.replace(/[{}]/g, "");
  const tokens = scan(text);
  const figures = placeFigures(tokens, findStatistics(tokens, indexNames(tokens, nobody), createLanguage()));
  const end = marked.lastIndexOf("}");
  const last = end < 0 ? text.length : marked.slice(0, end).replace(/[{}]/g, "").length;
  const right = figures.findLast(({ statistic }) => statistic.start < last)!;
  return candidatePairs(tokens, figures)(right);
}

function textOf({ left }: Pair): string {
  return left.figure.statistic.text;
}

/** What the ranking sees of a pair, of the questions that the row names: "[turn, tight] It had 40 boats; it has 30 now." */
holdToCorpus(fixture("pair-features.corpus.txt"), (row) => {
  const [, questions = "", marked = ""] = /^\[(.*?)\] (.*)$/.exec(row) ?? [];
  const pairs = pairsIn(marked.replaceAll("\\n", "\n"));
  if (questions === "pairs") return pairs.map((pair) => `${textOf(pair)}: ${pair.relation}`);
  // The figure in braces, else the first one of all.
  const [, wanted] = /\{(.*?)\}.*\{/.exec(marked) ?? [];
  const pair = wanted === undefined ? pairs.at(-1) : pairs.find((one) => textOf(one) === wanted);
  if (pair === undefined) return ["no pair"];
  const names = pairFeatures(pair).map((feature) => featureNames[feature]!);
  return questions.split(", ").map((question) => {
    const answers = names.filter((name) => name.split(":")[0] === question);
    const said = answers.map((name) => name.slice(question.length + 1) || "yes");
    return `${question} = ${said.join(", ") || "-"}`;
  });
});
