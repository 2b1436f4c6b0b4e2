/** Words whose class their place decides: nouns that look like verbs, verbs that look like nouns. */
import { beforeAll, describe } from "vitest";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import type { Tools } from "../../src/pipeline/tools.ts";
import { WordClass } from "../../src/quotes/words/word-class.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { readStory, wordsOf } from "./read-story.ts";

let tools: Tools;
beforeAll(async () => {
  tools = await loadTools();
});

const classNames = Object.keys(WordClass);
const fixtures = new URL("../../fixtures/quotes/", import.meta.url);

/** `The/determiner alarm/noun rang/past`, marks left out. */
describe("the classes of words stand in words.corpus.txt", () => {
  holdToCorpus(new URL("words.corpus.txt", fixtures), (text) => {
    const story = readStory(text, tools);
    const words = Array.from(story.words, (found, i) => `${wordsOf(story, i, i)}/${classNames[found]}`);
    return [words.filter((word) => /^\p{L}/u.test(word)).join(" ")];
  });
});
