import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as library from "../src/index.ts";
import { resultSchema, storySchema } from "../src/model/schema.ts";

test("the changelog begins with this version", () => {
  const [, newest] = /^## (\S+)/m.exec(readFileSync("CHANGELOG.md", "utf8"))!;
  expect(newest).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
});

test("the library exports what it documents", () => {
  expect(Object.keys(library).sort()).toEqual([
    "check",
    "compare",
    "corpus",
    "createExtractor",
    "extract",
    "extractStream",
    "rename",
    "split",
    "timeline",
    "write",
  ]);
});

test("a story has the fields of the contract, in their order", () => {
  expect(Object.keys(storySchema.shape).join(" ")).toBe(
    "schema id contentId source document published publishedFrom meta ordinal start end lines truncated duplicateOf kicker headline byline dateline " +
      "people places organizations quotes statistics comparisons dates notices text",
  );
});

test("what extract gives is what the schema says, and slices back to the text", async () => {
  const text = "“We go,” said Ana Ruiz of Oslo. About 40 people left.\n";
  const stories = await library.extract(text, { source: "note.txt", id: "n1" });
  expect(resultSchema.parse({ schema: "newsx/1.1", stories })).toEqual({ schema: "newsx/1.1", stories });
  expect(stories).toMatchObject([{ source: "note.txt", document: "n1", start: 0, end: text.length - 1 }]);
});

test("compare sets figures of different texts against each other", async () => {
  const texts = [31, 33].map(
    (dead) => `The bridge collapse in Lisbon has killed ${dead} people, the rescue service said.`,
  );
  const stories = (await Promise.all(texts.map((text) => library.extract(text)))).flat();
  expect(library.compare(stories)).toMatchObject([
    { left: { value: 31 }, right: { value: 33 }, difference: 2 },
  ]);
});

test("split gives the stories without their findings", () => {
  expect(library.split(" One story. ")).toMatchObject([{ start: 1, end: 11, ordinal: 1 }]);
  expect(library.split(" \n ")).toEqual([]);
});
