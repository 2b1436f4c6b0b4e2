import { expect, test } from "vitest";
import { excerpt } from "../../src/check/excerpt.ts";
import { truncatedStory } from "../../src/check/rules/truncated-story.ts";
import { storyOf } from "../story-of.ts";

test.each([
  ["short", "We  go\nnow", "“We go now”"],
  ["long, cut between words", `${"word ".repeat(20)}`, `“${"word ".repeat(8)}word …”`],
  ["long, without a blank", "x".repeat(60), `“${"x".repeat(48)} …”`],
  ["cut within a character", `x${"😀".repeat(60)}`, `“x${"😀".repeat(23)} …”`],
  ["mostly blanks, cut within a character", `x${" ".repeat(190)}😀`, "“x”"],
])("an excerpt: %s", (_, text, expected) => {
  expect(excerpt(text)).toBe(expected);
});

test("what is cut off is pointed at in whole characters", () => {
  for (const text of [`${"😀".repeat(40)}`, `${"😀".repeat(40)}x`]) {
    const [remark] = truncatedStory.check(storyOf(text, { truncated: true }), text);
    expect(text.slice(remark!.start, remark!.end).isWellFormed()).toBe(true);
  }
});
