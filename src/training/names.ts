/**
 * Trains the name tagger: `npm run train:names [-- <folder>]` reads <folder>/names/*-train.jsonl (default
 * ../shared/eval) and writes src/data/names.bin, the same bytes each time.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readGazetteer } from "../names/gazetteer.ts";
import { readSet } from "./names/corpus.ts";
import { encodeWeights } from "./names/encode.ts";
import { FeatureIndex } from "./names/feature-index.ts";
import { instancesOf } from "./names/instances.ts";
import { learn } from "./names/learn.ts";

const sets = ["worldwide-train", "gum-train", "wikigold-train", "uner-ewt-train", "uner-pud-train"];
const folder = `${process.argv[2] ?? "../shared/eval"}/names`;
const data = new URL("../data/", import.meta.url);

const gazetteer = readGazetteer(readFileSync(new URL("gazetteer.bin", data)));
const features = { tokens: new FeatureIndex(), spans: new FeatureIndex() };
const instances = sets
  .flatMap((set) => readSet(folder, set))
  .flatMap((document) => instancesOf(document, gazetteer, features));
const learned = learn(instances, features.tokens.counts, features.spans.counts, {
  epochs: 8,
  aggressiveness: 0.01,
  seed: 1,
  missCost: 1,
  minimum: 2,
});
const bytes = encodeWeights(learned, features, { tokenRows: 100_000, spanRows: 100_000 });
writeFileSync(new URL("names.bin", data), bytes);
process.stderr.write(`${instances.length} stretches, ${bytes.length} bytes\n`);
