/**
 * Makes the weights of the quotes room: `npm run train:quotes [-- DATA]`. DATA is the folder that holds
 * quotes/polnear.train.jsonl; the same data give the same bytes.
 */
import { writeFileSync } from "node:fs";
import { loadTools } from "../../pipeline/tools.ts";
import { packModel, quantise } from "../../quotes/model-file.ts";
import { readLessons } from "./lessons.ts";
import { modelOf, trainModels } from "./train-models.ts";

const data = process.argv[2] ?? "../shared/eval";
const lessons = readLessons(data, "polnear.train", await loadTools());
const model = quantise(modelOf(trainModels(lessons)));
writeFileSync(new URL("../../data/quotes.bin", import.meta.url), packModel(model));
process.stdout.write(`${lessons.length} stories, ${model.weights.filter((w) => w !== 0).length} weights\n`);
