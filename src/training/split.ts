/**
 * Learns the weights of splitting and writes src/data/split.json: `npm run train:split [-- DATA]`.
 * With `--measure` it also prints what cross-validation and the dev set say.
 */
import { type BorderModel, candidateAt, candidateGaps, firstPass, isHard } from "../split/borders.ts";
import { gapFeatures, gapRow } from "../split/gap-features.ts";
import { Regime } from "../split/layout.ts";
import { lexiconOf } from "../split/lexicon.ts";
import { readParagraphs } from "../split/read-paragraphs.ts";
import type { Weights } from "../split/score.ts";
import { segmentFeatures, segmentRow } from "../split/segment-features.ts";
import { readWords } from "../split/words.ts";
import { type Example, type FitOptions, fitLogistic } from "./logistic.ts";
import { deckAccuracy, fitDeck } from "./split-deck.ts";
import { type Dump, gluedVariants, goldDecks, goldDumps, singleDumps, variantDumps } from "./split-dumps.ts";
import { writeModel } from "./split-files.ts";
import { type LabelledDump, labelledDumps } from "./split-labelled.ts";
import { type Article, commonWordsOf } from "./split-lexicon.ts";
import { report } from "./split-report.ts";

const GROUPS = Object.keys(Regime).length;
const FOLDS = 4;
/** Log-odds above which other gaps count as neighbours when the second pass is learned: early and late rounds. */
const CONTEXTS = [-9, -1, 1];
const firstOptions: FitOptions = {
  groups: GROUPS,
  epochs: 14,
  rate: 0.03,
  shrinkShared: 2e-6,
  shrinkOwn: 2e-5,
  seed: 1,
};
const secondOptions: FitOptions = { ...firstOptions, epochs: 25, seed: 2 };

/** Of single articles every third, so that they do not outweigh those in dumps. */
const SINGLES = 3;

/** The articles from whose words the lexicon is learned. */
function articlesOf(dumps: readonly Dump[]): readonly Article[] {
  const glued = dumps.filter(({ shape }) => shape === "glued" || shape === "glued_topic");
  const singles = dumps.filter(({ shape }) => shape === "single-lines").filter((_, k) => k % SINGLES === 0);
  return [...glued, ...singles].flatMap(({ text, starts }) => {
    const { body } = readParagraphs(text);
    const places = [...starts.map((start) => body.end.findIndex((end) => end > start)), body.count];
    const words = readWords(body);
    return places.slice(0, -1).map((from, k) => ({ paragraphs: body, words, from, to: places[k + 1]! }));
  });
}

function fitFirst(dumps: readonly LabelledDump[]): Weights {
  const examples: Example[] = [];
  for (const { doc, isExport, borders, weight } of dumps) {
    if (isExport) continue;
    for (let gap = 1; gap < doc.body.count; gap++) {
      if (isHard(doc, gap)) continue;
      const row = gapRow(doc, gap, new Float64Array(gapFeatures.length));
      examples.push({ row, group: doc.layout.regime, answer: borders.has(gap), weight });
    }
  }
  return fitLogistic(examples, firstOptions);
}

/** Learns the second pass from first pass by weights that never saw the dump. */
function fitSecond(dumps: readonly LabelledDump[], folds: readonly Weights[]): Weights {
  const examples: Example[] = [];
  dumps.forEach(({ doc, isExport, borders, weight }, place) => {
    if (isExport) return;
    const odds = firstPass(doc, folds[place % folds.length]!);
    for (const level of CONTEXTS) {
      const gaps = candidateGaps(odds).filter((gap) => odds[gap]! > level || borders.has(gap));
      candidateGaps(odds).forEach((gap) => {
        if (isHard(doc, gap)) return;
        const context = gaps
          .filter((other) => other < gap)
          .concat(
            gap,
            gaps.filter((other) => other > gap),
          );
        const row = new Float64Array(segmentFeatures.length);
        segmentRow(doc, candidateAt(context, context.indexOf(gap), odds), row);
        examples.push({
          row,
          group: doc.layout.regime,
          answer: borders.has(gap),
          weight: weight / CONTEXTS.length,
        });
      });
    }
  });
  return fitLogistic(examples, secondOptions);
}

function learn(dumps: readonly LabelledDump[]): BorderModel {
  const folds = Array.from({ length: 2 }, (_, fold) =>
    fitFirst(dumps.filter((_, place) => place % 2 !== fold)),
  );
  return { gaps: fitFirst(dumps), segments: fitSecond(dumps, folds) };
}

function main(args: readonly string[]): void {
  const data = args.find((arg) => !arg.startsWith("--")) ?? "../shared/eval";
  const dumps = [
    ...goldDumps(data, "train"),
    ...variantDumps(data, "train"),
    ...gluedVariants(data, "train"),
    ...singleDumps(data, "train"),
  ];
  const words = commonWordsOf(articlesOf(dumps));
  const training = labelledDumps(dumps, lexiconOf(words));
  const model = learn(training);
  const deck = fitDeck(goldDecks(data, "train"));
  if (args.includes("--measure")) {
    const folds = Array.from({ length: FOLDS }, (_, fold) =>
      learn(training.filter((_, place) => place % FOLDS !== fold)),
    );
    process.stdout.write(`decks, dev: ${deckAccuracy(goldDecks(data, "dev"), deck).toFixed(3)}\n`);
    report("train, held out", training, (place) => folds[place % FOLDS]!);
    report(
      "dev",
      labelledDumps(
        [
          ...goldDumps(data, "dev"),
          ...variantDumps(data, "dev"),
          ...gluedVariants(data, "dev"),
          ...singleDumps(data, "dev"),
        ],
        lexiconOf(words),
      ),
      () => model,
    );
  }
  writeModel(model, deck, words);
}

main(process.argv.slice(2));
