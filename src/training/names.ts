/**
 * Trains the name tagger: `npm run train:names [-- --data <folder>]` reads the annotated sets in <folder>
 * (default ../shared/eval) and writes src/data/names.bin, the same bytes each time.
 * Vectors of words are fetched into `--embeddings <folder>` (default a temporary one), 112 MB once.
 * `--cross-validate [n]` trains on four fifths and scores on the rest instead, n times (default 5).
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readNameModel } from "../names/name-model.ts";
import { type GoldDocument, readSet, readTexts } from "./names/corpus.ts";
import { report, type Scores, score } from "./names/evaluate.ts";
import { coverage } from "./names/instances.ts";
import { readMarked } from "./names/marked.ts";
import { makeResources } from "./names/resources.ts";
import { type TrainOptions, trainModel } from "./names/train.ts";

/** Chosen by cross-validation over the training sets; docs/model-card.md tells what else was tried. */
const options: TrainOptions = {
  choosing: { epochs: 4, rate: 0.03, seed: 1, cost: 0.5, minimum: 2, courses: 1 },
  first: { epochs: 5, rate: 0.03, seed: 1, cost: 0.5, minimum: 2, courses: 3 },
  second: { epochs: 5, rate: 0.03, seed: 1, cost: 0.5, minimum: 1, courses: 3 },
  folds: 3,
  caution: [0.2, 0.15, 0, -0.05],
  recased: 0.1,
  invented: 300,
  prose: 400,
  bodies: 400,
  times: { marked: 2 },
  rows: { tokens: 90_000, spans: 85_000 },
};

const annotated = ["worldwide-train", "gum-train", "wikigold-train", "uner-ewt-train", "uner-pud-train"];
/** Text alone, for the clusters of words. */
const plain = ["quotes/polnear.train", "splitting/train"];
const heldOut = ["worldwide-dev", "gum-news-dev"];
const CROSS_VALIDATION = 5;

const { values: flags } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/eval" },
    embeddings: { type: "string", default: join(tmpdir(), "newsx-embeddings") },
    "cross-validate": { type: "string" },
  },
});
const folder = `${flags.data}/names`;
const modelFile = new URL("../data/names.bin", import.meta.url);
let stepsBegun = 0;
const documents = [...annotated.flatMap((set) => readSet(folder, set)), ...readMarked()];
const resources = makeResources(
  documents,
  plain.flatMap((set) => readTexts(flags.data, set)),
  flags.embeddings,
  progress,
);
say(coverage(documents, resources));

if (flags["cross-validate"] !== undefined) crossValidate(Number(flags["cross-validate"]));
else {
  writeFileSync(modelFile, trainModel(documents, resources, options, progress));
  const model = readNameModel(readFileSync(modelFile));
  const sets = heldOut.filter((set) => existsSync(`${folder}/${set}.jsonl`));
  const scores: Scores = new Map();
  for (const set of sets) score(readSet(folder, set), model, resources.gazetteer, resources.language, scores);
  say(report(scores));
}

function crossValidate(rounds: number): void {
  const scores: Scores = new Map();
  for (let round = 0; round < rounds; round++) {
    const isHeldOut = (_: GoldDocument, i: number): boolean => i % CROSS_VALIDATION === round;
    const training = documents.filter((document, i) => !isHeldOut(document, i));
    const model = readNameModel(trainModel(training, resources, options, progress));
    score(documents.filter(isHeldOut), model, resources.gazetteer, resources.language, scores);
  }
  say(report(scores));
}

/** Clusters, classes, choosing features, both passes, and a prediction for each part. */
function progress(step: string): void {
  const steps = (options.folds + 5) * (flags["cross-validate"] === undefined ? 1 : CROSS_VALIDATION);
  const bar = "#".repeat(++stepsBegun).padEnd(steps, ".");
  say(`${String(Math.round(performance.now() / 1000)).padStart(5)} s [${bar}] ${step}`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
