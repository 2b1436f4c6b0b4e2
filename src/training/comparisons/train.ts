/**
 * Makes the weights of pairs of figures: `npm run train:comparisons [-- SHARED] [--cross-validate]`. SHARED is the folder that
 * holds cases/figures.jsonl, news paragraphs and training articles. The same data give the same bytes.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadTools } from "../../pipeline/load-tools.ts";
import { featureNames } from "../../statistics/comparisons/ranking/feature-space.ts";
import { crossValidate } from "./cross-validation.ts";
import { examplesOf } from "./examples.ts";
import { fitPairs } from "./fit.ts";
import { readCases, readJudged, readNews, readPassages, readRows } from "./gold.ts";

const flags = process.argv.slice(2);
const [shared = "../shared"] = flags.filter((argument) => !argument.startsWith("--"));
const fixture = (name: string) =>
  fileURLToPath(new URL(`../../../fixtures/statistics/${name}`, import.meta.url));
const tools = await loadTools();
/** What the tests hold the program to counts as often as this. */
const HELD = 3;
const held = [
  ...readRows(fixture("passages.tsv"), "passages", 3),
  ...readPassages(fixture("comparisons.jsonl"), "sentences"),
  ...readCases(`${shared}/cases/figures.jsonl`, "cases"),
];
const texts = [
  ...readRows(fixture("set-against.tsv"), "set against", 2),
  ...readPassages(fixture("author-passages.jsonl"), "authors"),
  ...readNews(`${shared}/eval/statistics/news-dev.jsonl`),
  ...["quotes/polnear.train", "names/worldwide-train"].flatMap((set) =>
    readJudged(fixture("judged-pairs.tsv"), `${shared}/eval/${set}.jsonl`),
  ),
];
const often = held.flatMap((text) => examplesOf(text, tools));
const examples = [
  ...Array.from({ length: HELD }, () => often).flat(),
  ...texts.flatMap((text) => examplesOf(text, tools)),
];
if (flags.includes("--cross-validate")) process.stdout.write(`${crossValidate(examples).join("\n")}\n`);
else {
  const model = fitPairs(examples);
  const tables = Object.fromEntries(Object.entries(model).map(([name, weights]) => [name, tableOf(weights)]));
  writeFileSync(
    new URL("../../data/comparisons.json", import.meta.url),
    `${JSON.stringify(tables, null, 1)}\n`,
  );
  process.stdout.write(`${held.length + texts.length} texts, ${examples.length} figures\n`);
}

/** The weights by name, in hundredths, without those that say nothing. */
function tableOf(weights: Float64Array): Readonly<Record<string, number>> {
  const rounded = featureNames.map((name, i) => [name, Math.round(weights[i]! * 100)] as const);
  return Object.fromEntries(rounded.filter(([, weight]) => weight !== 0));
}
