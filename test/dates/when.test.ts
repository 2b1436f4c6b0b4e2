import { beforeAll, expect, test } from "vitest";
import type { StoryResult } from "../../src/model/result.ts";
import { extractDocument } from "../../src/pipeline/extract-document.ts";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import type { Tools } from "../../src/pipeline/tools.ts";

let tools: Tools;
beforeAll(async () => {
  tools = await loadTools();
});

function read(text: string): StoryResult {
  const document = { source: "-", id: null, text, published: "2024-03-13" };
  return [...extractDocument(document, "none", tools)][0]!;
}

const dateOf = ({ dates }: StoryResult, when: string | null) =>
  dates.find(({ id }) => id === when)?.text ?? null;

/** Each figure with its date. */
const figures: readonly (readonly [string, readonly string[]])[] = [
  ["On Monday, 31 miners died and 12 were hurt.", ["31: Monday", "12: Monday"]],
  ["The plant made 40 boats in 2019 and 60 boats in 2020.", ["40: 2019", "60: 2020"]],
  ["The yard employed 400 people.", ["400: null"]],
  [
    "Sales rose to $12 million last year from $9 million in 2019.",
    ["$12 million: last year", "$9 million: 2019"],
  ],
  ["The union has 300 members, but it lost 20 in May.", ["300: null", "20: May"]],
];

test.each(figures)("%s", (text, expected) => {
  const story = read(text);
  expect(story.statistics.map(({ text: figure, when }) => `${figure}: ${dateOf(story, when)}`)).toEqual(
    expected,
  );
});

test("a quote has the date beside its cue, and none of its own words", () => {
  const story = read("“We will sail in May,” Ingrid Solberg said on Tuesday.");
  expect(story.quotes.map(({ when }) => dateOf(story, when))).toEqual(["Tuesday"]);
});

test("a change has the date of what it came to", () => {
  const story = read("The toll rose to 33 people on Thursday from 31 people on Monday.");
  expect(story.comparisons.map(({ when }) => dateOf(story, when))).toEqual(["Thursday"]);
});
