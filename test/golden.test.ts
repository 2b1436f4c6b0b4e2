import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "../src/index.ts";
import { assertResult } from "./invariants.ts";
import { storyDifferences } from "./story-differences.ts";

/** One folder, one case: `npm run fixtures` writes expected.json anew; read the diff before you commit it. */
const folder = new URL("../fixtures/stories/", import.meta.url);
const update = process.env["UPDATE"] === "1";

describe.each(readdirSync(folder).sort())("%s", (name) => {
  const input = new URL(`${name}/input.txt`, folder);
  const expected = new URL(`${name}/expected.json`, folder);
  const text = readFileSync(input, "utf8");
  const extracted = extract(text, { source: `${name}/input.txt` });

  test("gives what stands in expected.json", async () => {
    const stories = await extracted;
    if (update) writeFileSync(expected, `${JSON.stringify(stories, null, 2)}\n`);
    const before = JSON.parse(readFileSync(expected, "utf8"));
    // First what a person can act on; whole, ids and all, only where nothing else differs.
    expect(storyDifferences(before, stories)).toEqual([]);
    expect(stories).toEqual(before);
  });

  test("every finding slices out of the text and is in its place", async () => {
    for (const story of await extracted) assertResult(story, text);
  });
});
