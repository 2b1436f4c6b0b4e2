import { describe, expect, it } from "vitest";
import { readFigures } from "./read-figures.ts";
import { readRows } from "./read-rows.ts";

interface Row {
  /** What names the sides. */
  readonly why: string;
  readonly text: string;
  /** Of each pair its left and its right side. */
  readonly subjects: readonly string[];
}

describe("who or what the sides of a pair are", () => {
  it.each(readRows<Row>("subjects.jsonl"))("$why", ({ text, subjects }) => {
    const sides = readFigures(text).comparisons.map((found) => found.subjects);
    expect(sides.map((side) => `${side?.left} / ${side?.right}`)).toEqual(subjects);
  });
});

describe("the cue is what sets the figures against each other", () => {
  it.each([
    ["nothing between two claims", "Police said 200 people came. The organisers counted 5,000.", null],
    ["no mark", "Police said 200 people came; the organisers counted 5,000.", null],
    ["a word that turns", "Police said 200 people came, but the organisers counted 5,000.", "but"],
    ["that turns in front", "While police said 200 people came, the organisers counted 5,000.", "While"],
    ["no pronoun", "Dublin had expected 1,400 families. It drew 380 families.", null],
    [
      "a time that opens the second clause",
      "The lab tested 94 dogs. A year earlier it tested 133 dogs.",
      "A year earlier",
    ],
    ["no verb of two clauses", "The one camp raised $9m. The other collected $4m.", null],
  ])("%s", (_, text, cue) => {
    expect(readFigures(text).comparisons.map((found) => found.cue)).toEqual([cue]);
  });
});
