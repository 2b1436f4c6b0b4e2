import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Story } from "../../src/model/document.ts";
import type { Span } from "../../src/model/span.ts";
import { findDuplicates } from "../../src/split/near-duplicates.ts";
import { splitDocument } from "../../src/split/split-document.ts";

/** One folder, one dump of a shape: `npm run fixtures` writes expected.json anew; read the diff before you commit it. */
const folder = new URL("../../fixtures/dumps/", import.meta.url);
const update = process.env["UPDATE"] === "1";
/** Shapes that only their content parts. */
const contentOnly = /^(?:briefs|glued|tails|captions)-/;

describe.each(readdirSync(folder).sort())("%s", (name) => {
  const text = readFileSync(new URL(`${name}/input.txt`, folder), "utf8");
  const expected = new URL(`${name}/expected.json`, folder);
  const mode = contentOnly.test(name) ? "eager" : "auto";
  // Split in each test: what is done while tests are collected, mutation testing does not count as tested.
  const split = () => splitDocument({ source: name, id: null, text }, mode);

  test("gives what stands in expected.json", () => {
    const shown = showStories(split());
    if (update || !existsSync(expected)) writeFileSync(expected, `${JSON.stringify(shown, null, 2)}\n`);
    expect(shown).toEqual(JSON.parse(readFileSync(expected, "utf8")));
  });

  test("has stories in order that do not overlap and hold their parts", () => {
    let end = 0;
    for (const story of split()) {
      expect(story.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(story.start, story.end).trim().length).toBe(story.end - story.start);
      for (const part of [story.kicker, story.headline, story.byline, story.dateline, ...story.furniture]) {
        if (part === null) continue;
        expect(part.start).toBeGreaterThanOrEqual(story.start);
        expect(part.end).toBeLessThanOrEqual(story.end);
      }
      end = story.end;
    }
  });
});

/** The stories as a reader would check them: with words in the place of offsets. */
function showStories(stories: readonly Story[]): unknown {
  const duplicates = findDuplicates(stories);
  return stories.map((story) => {
    const { text } = story.document;
    const words = (span: Span | null): string | null =>
      span === null ? null : text.slice(span.start, span.end);
    const whole = text.slice(story.start, story.end);
    return {
      start: story.start,
      end: story.end,
      border: story.border,
      truncated: story.truncated,
      begins: whole.slice(0, 50),
      ends: whole.slice(-30),
      kicker: words(story.kicker),
      headline: words(story.headline),
      byline: words(story.byline),
      dateline: words(story.dateline),
      furniture: story.furniture.map(words),
      duplicateOf: duplicates.get(story)?.ordinal ?? null,
    };
  });
}
