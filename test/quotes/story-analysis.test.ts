/** What a story is made of: marked words, lines of dialogue, turns; and how much of a sentence is looked at. */
import { beforeAll, describe, expect, test } from "vitest";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import type { Tools } from "../../src/pipeline/tools.ts";
import { capPerSentence } from "../../src/quotes/story-analysis.ts";
import { WordClass } from "../../src/quotes/words/word-class.ts";
import { readStory, wordsOf } from "./read-story.ts";

let tools: Tools;
beforeAll(async () => {
  tools = await loadTools();
});

describe("the words of a sentence that are one too many", () => {
  test.each<readonly [most: number, text: string, expected: string]>([
    [2, "It rained hard again. It rained.", "hard again . ."],
    [1, "It rained. It rained.", "rained . rained ."],
    [9, "It rained. It rained.", ""],
    [3, "Rain. It rained and rained. Rain.", "rained ."],
  ])("more than %i: %s", (most, text, expected) => {
    const story = readStory(text, tools);
    const isOneTooMany = capPerSentence(story, most);
    const beyond = Array.from(story.classes.keys()).filter((token) => isOneTooMany(token));
    const sentences = beyond.map((token) => wordsOf(story, token, token));
    expect(sentences.join(" ")).toBe(expected);
  });
});

describe("marked words and lines of dialogue, in text order", () => {
  test.each<readonly [text: string, ...spans: readonly string[]]>([
    ["“No,” he said. “Not now.”", "No,", "Not now."],
    [
      "– Come in, the guard said, “or go”. ¶ He left. “It is late,” he wrote. ¶ – I am cold, said the guard.",
      "Come in,",
      "or go",
      "It is late,",
      "I am cold,",
    ],
    ["“It is late,” he wrote. ¶ – I am “very” cold, said the guard.", "It is late,", "I am “very” cold,"],
    ["REPORTER: What did he say? ¶ TOM REED: He said “no” and left. ¶ “Odd,” he wrote.", "Odd,"],
    ["“Odd,” he wrote. ¶ REPORTER: What did he say? ¶ TOM REED: He said “no” and left.", "Odd,"],
  ])("%s", (text, ...expected) => {
    const { spans, ...story } = readStory(text, tools);
    expect(spans.map(({ first, last }) => wordsOf({ spans, ...story }, first, last))).toEqual(expected);
  });
});

test.each<readonly [text: string, expected: string]>([
  ["“No,” he said.", "mark quoted quoted mark pronoun past stop"],
  ["He said “no", "pronoun past mark quoted"],
])("the classes inside marks: %s", (text, expected) => {
  const names = Object.keys(WordClass);
  expect(Array.from(readStory(text, tools).classes, (found) => names[found]).join(" ")).toBe(expected);
});
