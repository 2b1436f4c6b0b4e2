import { beforeAll, describe, expect, test } from "vitest";
import type { Quote } from "../../src/model/result.ts";
import { extractDocument } from "../../src/pipeline/extract-document.ts";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import type { Tools } from "../../src/pipeline/tools.ts";
import { cueVerbs } from "../../src/quotes/cues/cue-verbs.ts";
import { createClassCache } from "../../src/quotes/words/word-class.ts";
import { hashWord } from "../../src/text/hash.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { holdToFile } from "../held-to-file.ts";
import { FeatureRecorder } from "./feature-recorder.ts";
import { readKinds, scoreStories, type Tally } from "./score-kinds.ts";

const f1 = (right: number, invented: number, missed: number) => (2 * right) / (2 * right + invented + missed);

/** Right span with right speaker against everything found and everything there. */
function endToEnd({ right, found, invented, missed }: Tally): number {
  return f1(right, found - right + invented, found - right + missed);
}

let tools: Tools;
beforeAll(async () => {
  tools = await loadTools();
});

function find(text: string, quotes = tools.quotes): readonly Quote[] {
  const stories = extractDocument({ source: "-", id: null, text }, "none", { ...tools, quotes });
  return [...stories].flatMap((story) => story.quotes);
}

const texts = readKinds().map(({ id, text }) => ({ name: id, text }));
const fixtures = new URL("../../fixtures/quotes/", import.meta.url);

test("our own stories in other kinds of news keep their floors", () => {
  const tallies = [...scoreStories(readKinds(), (text) => find(text)).values()];
  const total = (key: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[key], 0);
  expect(f1(total("found"), total("invented"), total("missed"))).toBeGreaterThan(0.96);
  const right = total("right");
  const wrong = total("found") - right;
  expect(f1(right, wrong + total("invented"), wrong + total("missed"))).toBeGreaterThan(0.85);
  expect(total("indirectFound") / total("indirect")).toBeGreaterThan(0.75);
  for (const tally of tallies) expect(endToEnd(tally)).toBeGreaterThan(0.6);
});

describe("our own stories give what stands in kinds.expected.json", () => {
  holdToFile(new URL("kinds.expected.json", fixtures), texts, (text) =>
    find(text).map(({ start, end, kind, speaker, cue, rule, confidence }) =>
      [start, end, kind, speaker?.name, speaker?.mention?.text, cue?.text, rule, confidence].join(" | "),
    ),
  );
});

/**
 * The features that the models are asked about are a contract with their weights: who changes one trains the weights
 * anew (`npm run train:quotes`), then writes the file anew (`npm run fixtures`).
 */
describe("the models are asked about what stands in features.corpus.txt", () => {
  holdToCorpus(new URL("features.corpus.txt", fixtures), (text) => {
    const words = [...text.toLowerCase().split(/[^a-z]+/), ...cueVerbs, "according to"];
    const features = new FeatureRecorder(new Map(words.map((word) => [hashWord(word) | 0, word])));
    find(text, {
      ...tools.quotes,
      features,
      cache: createClassCache(tools.quotes.lexicon, tools.quotes.language),
    });
    return features.lines;
  });
});
