import { expect, test } from "vitest";
import { extract } from "../../src/index.ts";

test("a figure beyond 2^53 is there, and a notice says that it is rounded", async () => {
  const [story] = await extract("The survey counted 12,000 trillion grains and 40 trillion cells.");
  expect(story!.statistics.map(({ text, value }) => [text, value])).toEqual([
    ["12,000 trillion", 12e15],
    ["40 trillion", 40e12],
  ]);
  expect(story!.notices.map(({ code }) => code)).toEqual(["rounded-value"]);
  expect(story!.notices[0]!.message).toContain("“12,000 trillion”");
});

test("digits that no double holds are no figure rather than a wrong one", async () => {
  const [story] = await extract("The fund holds 9,007,199,254,740,993 dollars.");
  expect(story!.statistics).toEqual([]);
});
