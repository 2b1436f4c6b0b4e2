import { expect, test } from "vitest";
import { figureOf } from "../../src/output/sections/statistics.ts";
import { extractText } from "../../src/pipeline/extract-text.ts";
import { loadTools } from "../../src/pipeline/load-tools.ts";

const tools = await loadTools();

test.each<readonly [text: string, figures: readonly string[]]>([
  ["Nearly 40 provinces voted.", ["≈ 40 provinces"]],
  ["Some 12 to 14 boats came back.", ["≈ 12–14 boats"]],
  ["Prices fell 4.5 percent.", ["4.5%"]],
  ["More than a third of the boats sank.", ["> 1/3 boats"]],
  ["Dozens of people left.", ["dozens of people"]],
  ["Tens of thousands marched.", ["tens of thousands"]],
  ["A few dozen people slept.", ["a few dozen people"]],
  ["Twice as many boats left.", ["×2"]],
  ["It cost billions of dollars.", ["billions of dollars"]],
  ["It cost $6.31 a bushel.", ["USD 6.31 per bushel"]],
  ["They carry 5 tonnes a day.", ["5 tonnes per day"]],
])("%s", (text, figures) => {
  const [story] = extractText(text, {}, tools);
  expect(story!.statistics.map(figureOf)).toEqual(figures);
});
