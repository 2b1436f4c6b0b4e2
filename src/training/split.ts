/**
 * Learns the weights of splitting and writes src/split/weights.ts: `npm run train:split [-- DATA]`.
 * With `--measure` it only prints what cross-validation and the dev set say.
 */
import { writeFileSync } from "node:fs";
import {
  type BorderModel,
  candidateAt,
  findBorders,
  firstLook,
  gapRow,
  isHard,
  worthALook,
} from "../split/borders.ts";
import { deckFeatures } from "../split/deck.ts";
import { gapFeatures, type Reading, read } from "../split/features.ts";
import { Regime } from "../split/layout.ts";
import { type CommonWord, type Lexicon, lexiconOf } from "../split/lexicon.ts";
import { neighbourFeatures, neighbourRow } from "../split/neighbours.ts";
import { readParagraphs } from "../split/read-paragraphs.ts";
import type { Weights } from "../split/score.ts";
import { type Example, type FitOptions, fitLogistic } from "./logistic.ts";
import { deckAccuracy, fitDeck } from "./split-deck.ts";
import { type Dump, gluedVariants, goldDecks, goldDumps, singleDumps, variantDumps } from "./split-dumps.ts";
import { type Article, commonWordsOf } from "./split-lexicon.ts";

interface Lesson {
  readonly dump: Dump;
  readonly reading: Reading;
  readonly isExport: boolean;
  readonly borders: ReadonlySet<number>;
  readonly weight: number;
}

const GROUPS = Object.keys(Regime).length;
const FOLDS = 4;
/** Log-odds above which other gaps count as neighbours when the second look is learned: early and late rounds. */
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

/** How much all dumps of a shape count together, set by what users bring and what must not break. */
function shapeWeight(shape: string): number {
  if (shape === "single") return 1;
  if (shape.startsWith("single-")) return 4;
  if (shape.startsWith("variant-")) return 1;
  if (shape === "glued" || shape === "glued_topic") return 3;
  if (shape.startsWith("glued-")) return 0.7;
  return shape === "seed" ? 3 : 1.5;
}

function lessonsFrom(dumps: readonly Dump[], lexicon: Lexicon): readonly Lesson[] {
  const counts = new Map<string, number>();
  for (const { shape } of dumps) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return dumps.map((dump) => {
    const { body, isExport } = readParagraphs(dump.text);
    const reading = read(body, lexicon);
    const borders = new Set(dump.starts.slice(1).map((start) => body.end.findIndex((end) => end > start)));
    return {
      dump,
      reading,
      isExport,
      borders,
      weight: (100 * shapeWeight(dump.shape)) / counts.get(dump.shape)!,
    };
  });
}

/** Of single articles every third, so that they do not outweigh those in dumps. */
const SINGLES = 3;

/** The articles from whose words the lexicon is learned. */
function articlesOf(dumps: readonly Dump[]): readonly Article[] {
  const glued = dumps.filter(({ shape }) => shape === "glued" || shape === "glued_topic");
  const singles = dumps.filter(({ shape }) => shape === "single-lines").filter((_, k) => k % SINGLES === 0);
  return [...glued, ...singles].flatMap(({ text, starts }) => {
    const { body } = readParagraphs(text);
    const places = [...starts.map((start) => body.end.findIndex((end) => end > start)), body.count];
    return places.slice(0, -1).map((from, k) => ({ paragraphs: body, from, to: places[k + 1]! }));
  });
}

function fitFirst(lessons: readonly Lesson[]): Weights {
  const examples: Example[] = [];
  for (const { reading, isExport, borders, weight } of lessons) {
    if (isExport) continue;
    for (let gap = 1; gap < reading.body.count; gap++) {
      if (isHard(reading, gap)) continue;
      const row = gapRow(reading, gap, new Float64Array(gapFeatures.length));
      examples.push({ row, group: reading.layout.regime, answer: borders.has(gap), weight });
    }
  }
  return fitLogistic(examples, firstOptions);
}

/** Learns the second look from first looks by weights that never saw the dump. */
function fitSecond(lessons: readonly Lesson[], folds: readonly Weights[]): Weights {
  const examples: Example[] = [];
  lessons.forEach(({ reading, isExport, borders, weight }, place) => {
    if (isExport) return;
    const odds = firstLook(reading, folds[place % folds.length]!);
    for (const level of CONTEXTS) {
      const gaps = worthALook(odds).filter((gap) => odds[gap]! > level || borders.has(gap));
      worthALook(odds).forEach((gap) => {
        if (isHard(reading, gap)) return;
        const context = gaps
          .filter((other) => other < gap)
          .concat(
            gap,
            gaps.filter((other) => other > gap),
          );
        const row = new Float64Array(neighbourFeatures.length);
        neighbourRow(reading, candidateAt(context, context.indexOf(gap), odds), row);
        examples.push({
          row,
          group: reading.layout.regime,
          answer: borders.has(gap),
          weight: weight / CONTEXTS.length,
        });
      });
    }
  });
  return fitLogistic(examples, secondOptions);
}

function learn(lessons: readonly Lesson[]): BorderModel {
  const folds = Array.from({ length: 2 }, (_, fold) =>
    fitFirst(lessons.filter((_, place) => place % 2 !== fold)),
  );
  return { gaps: fitFirst(lessons), neighbours: fitSecond(lessons, folds) };
}

interface Score {
  hit: number;
  wrong: number;
  missed: number;
  whole: number;
  dumps: number;
}

/** Border F1 of every shape, and the share of dumps with every border right. */
function measure(
  lessons: readonly Lesson[],
  modelOf: (place: number) => BorderModel,
  threshold: number,
): Map<string, Score> {
  const scores = new Map<string, Score>();
  lessons.forEach(({ dump, reading, borders }, place) => {
    const found = new Set(findBorders(reading, modelOf(place), threshold).map(({ at }) => at));
    const hit = [...found].filter((at) => borders.has(at)).length;
    for (const shape of [dump.shape, `(${dump.shape.includes("-") ? dump.shape.split("-")[0] : "all"})`]) {
      const score = scores.get(shape) ?? { hit: 0, wrong: 0, missed: 0, whole: 0, dumps: 0 };
      scores.set(shape, score);
      score.hit += hit;
      score.wrong += found.size - hit;
      score.missed += borders.size - hit;
      score.dumps++;
      if (found.size === hit && borders.size === hit) score.whole++;
    }
  });
  return scores;
}

function report(title: string, lessons: readonly Lesson[], modelOf: (place: number) => BorderModel): void {
  const thresholds = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75];
  const all = thresholds.map((threshold) => measure(lessons, modelOf, threshold));
  process.stdout.write(`${title}\n`);
  for (const shape of [...all[0]!.keys()].sort()) {
    const cells = all.map((scores) => {
      const { hit, wrong, missed, whole, dumps } = scores.get(shape)!;
      const f1 = hit + wrong + missed === 0 ? 1 : (2 * hit) / (2 * hit + wrong + missed);
      return `${f1.toFixed(3)}/${(whole / dumps).toFixed(3)}`;
    });
    process.stdout.write(`  ${shape.padEnd(24)} ${cells.join("  ")}\n`);
  }
}

function writeWeights(model: BorderModel, deck: readonly number[]): void {
  const table = (weights: Weights, names: readonly string[]): string =>
    names
      .map((name, f) => `  // ${name}\n  [${weights.map((row) => Math.round(row[f]! * 100)).join(", ")}],`)
      .join("\n");
  writeFileSync(
    new URL("../split/weights.ts", import.meta.url),
    `// Made by \`npm run train:split\`; do not edit. A line a feature, in hundredths; columns: ${Object.keys(Regime).join(", ")}.
import type { BorderModel } from "./borders.ts";
import type { Weights } from "./score.ts";

const gaps: Weights = [
${table(
  model.gaps,
  gapFeatures.map(([name]) => name),
)}
];

const neighbours: Weights = [
${table(
  model.neighbours,
  neighbourFeatures.map(([name]) => name),
)}
];

/** Rows by layout, from columns of hundredths. */
function turned(lines: Weights): Weights {
  return lines[0]!.map((_, column) => lines.map((line) => line[column]! / 100));
}

export const borderModel: BorderModel = { gaps: turned(gaps), neighbours: turned(neighbours) };

/** Of the end of a deck. */
export const deckWeights: readonly number[] = [
${deck.map((weight, f) => `  ${Math.round(weight * 100) / 100}, // ${deckFeatures[f]![0]}`).join("\n")}
];
`,
  );
}

function writeCommonWords(words: readonly CommonWord[]): void {
  const rows = words.map((word) => `  [${word.join(", ")}],`).join("\n");
  writeFileSync(
    new URL("../split/common-words.ts", import.meta.url),
    `// Made by \`npm run train:split\`; do not edit. Hash, share of articles in thousandths, lead log-odds in hundredths.
import type { CommonWord } from "./lexicon.ts";

export const commonWords: readonly CommonWord[] = [
${rows}
];
`,
  );
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
  const training = lessonsFrom(dumps, lexiconOf(words));
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
      lessonsFrom(
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
  writeWeights(model, deck);
  writeCommonWords(words);
}

main(process.argv.slice(2));
