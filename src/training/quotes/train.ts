/**
 * Makes the weights of the quotes room: `npm run train:quotes [-- DATA]`. DATA is the folder that holds
 * quotes/polnear.train.jsonl; the same data give the same bytes.
 */
import { writeFileSync } from "node:fs";
import { createLanguage } from "../../english/compromise.ts";
import { readGazetteer } from "../../names/gazetteer.ts";
import { readNameModel } from "../../names/name-model.ts";
import { readTables } from "../../pipeline/load-tools.ts";
import { packModel, tableOf } from "../../quotes/model-file.ts";
import { readLessons, readOwnLessons } from "./lessons.ts";
import { trainModels } from "./train-models.ts";

/** 256 K slots of two bytes each. */
const BITS = 18;

const data = process.argv[2] ?? "../shared/eval";
// Not all tools: the model in place may be one for other features.
const tables = await readTables();
const tools = {
  language: createLanguage(),
  gazetteer: readGazetteer(tables.gazetteer),
  nameModel: readNameModel(tables.names),
};
const lessons = readLessons(data, "polnear.train", tools);
const weights = trainModels(lessons, readOwnLessons(tools));
writeFileSync(new URL("../../data/quotes.bin", import.meta.url), packModel(tableOf(weights, BITS)));
process.stdout.write(`${lessons.length} stories, ${weights.size} weights\n`);
