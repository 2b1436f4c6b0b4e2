/**
 * Makes the weights of the quotes stage: `npm run train:quotes [-- DATA]`. DATA is the folder that holds
 * quotes/polnear.train.jsonl; the same data give the same bytes.
 */
import { writeFileSync } from "node:fs";
import { createLanguage } from "../../english/compromise.ts";
import { readGazetteer } from "../../names/gazetteer.ts";
import { readNameModel } from "../../names/name-model.ts";
import { readTables } from "../../pipeline/load-tools.ts";
import { packModel, tableOf } from "../../quotes/model/model-file.ts";
import { readAnnotatedStories, readOwnStories, readVoices } from "./annotated-stories.ts";
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
const stories = readAnnotatedStories(data, "polnear.train", tools);
const weights = trainModels(stories, [...readOwnStories(tools), ...readVoices(tools)]);
writeFileSync(new URL("../../data/quotes.bin", import.meta.url), packModel(tableOf(weights, BITS)));
process.stdout.write(`${stories.length} stories, ${weights.size} weights\n`);
