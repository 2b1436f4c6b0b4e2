/**
 * Learns the weights of splitting and writes src/data/split.json: `npm run train:split [-- DATA]`. With `--measure` it
 * prints what cross-validation over pools of outlets and the dev set say, and writes nothing.
 */
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BorderModel } from "../split/borders.ts";
import type { TopicTable } from "../split/topics.ts";
import { type Article, newspaperArticles, type Pool, pools, trainingArticles } from "./split-articles.ts";
import { composedDumps } from "./split-compose.ts";
import { deckAccuracy, fitDeck } from "./split-deck.ts";
import { type Dump, gluedVariants, goldDecks, goldDumps, singleDumps, variantDumps } from "./split-dumps.ts";
import { writeModel } from "./split-files.ts";
import { fitBorders } from "./split-fit.ts";
import { headedDumps } from "./split-headed.ts";
import { type LabelledDump, labelledDumps } from "./split-labelled.ts";
import { leadModelOf } from "./split-lexicon.ts";
import { report } from "./split-report.ts";
import { learnTopics } from "./split-topics.ts";

/** Pools left out together when a model is tested. */
const folds: readonly (readonly Pool[])[] = [
  ["online", "wire"],
  ["papers", "world-1"],
  ["rural", "world-2"],
];

/** Pools whose articles are glued together in training: each by itself, and those that are left out together. */
const groups: readonly (readonly Pool[])[] = [...pools.map((pool) => [pool]), ...folds];

/** Dumps composed of each share of each shape, and of single articles every how many. */
const COMPOSED = 12;
const SINGLES = 3;
/** Dumps with headlines of each share of each shape. */
const HEADED = 12;

function trainingDumps(data: string, articles: readonly Article[]): readonly Dump[] {
  return [
    ...goldDumps(data, "train"),
    ...variantDumps(data, "train").filter((_, k) => k % 2 === 0),
    ...gluedVariants(data, "train"),
    ...singleDumps(articles).filter((_, k) => k % SINGLES === 0),
    ...composedDumps(articles, groups, COMPOSED, 1),
    ...headedDumps(articles, groups, HEADED, 3),
  ];
}

function devDumps(data: string): readonly Dump[] {
  return [
    ...goldDumps(data, "dev"),
    ...goldDumps(data, "glued-dev").map((dump) => ({ ...dump, shape: `composed-${dump.shape}` })),
    ...singleDumps(newspaperArticles(data, "dev")),
  ];
}

function measure(articles: readonly Article[], topics: TopicTable, dumps: readonly LabelledDump[]): void {
  const models = folds.map((fold) =>
    fitBorders(dumps.filter(({ dump }) => !fold.some((pool) => dump.pools.has(pool)))),
  );
  const test = labelledDumps(
    [
      ...composedDumps(articles, folds, 10, 2),
      ...headedDumps(articles, folds, 10, 4),
      ...singleDumps(articles).filter((_, k) => k % SINGLES === 1),
    ],
    articles,
    topics,
  );
  const modelOf = ({ dump }: LabelledDump): BorderModel =>
    models[folds.findIndex((fold) => fold.some((pool) => dump.pools.has(pool)))]!;
  report("pools not seen", test, modelOf);
}

function main(args: readonly string[]): void {
  const data = args.find((arg) => !arg.startsWith("--")) ?? "../shared/eval";
  const articles = trainingArticles(data);
  const topics = learnTopics(join(tmpdir(), "newsx-embeddings"));
  const training = labelledDumps(trainingDumps(data, articles), articles, topics);
  if (args.includes("--measure")) {
    measure(articles, topics, training);
    return;
  }
  const model = fitBorders(training);
  const deck = fitDeck(goldDecks(data, "train"));
  writeModel(model, deck, leadModelOf(articles), topics);
  process.stdout.write(`decks, dev: ${deckAccuracy(goldDecks(data, "dev"), deck).toFixed(3)}\n`);
  report("dev", labelledDumps(devDumps(data), articles, topics), () => model);
}

main(process.argv.slice(2));
