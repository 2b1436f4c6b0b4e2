import { expect, test } from "vitest";
import type { Story } from "../../src/model/document.ts";
import { cutWindow, readWindows, type Window } from "../../src/pipeline/windows.ts";
import { storyIds } from "../../src/split/story-id.ts";

async function* inOnePiece(text: string) {
  yield text;
}

/** What a story is and where it stands in the whole text. */
function placed({ document, stories }: Window) {
  const { utf16, lines } = document.base!;
  return stories.map((story: Story) => ({
    ordinal: story.ordinal,
    text: document.text.slice(story.start, story.end),
    headline: story.headline && document.text.slice(story.headline.start, story.headline.end),
    at: story.start + utf16,
    line: document.text.slice(0, story.start).split("\n").length + lines,
  }));
}

test("parts of a window hold its stories, where they stand in the whole text", async () => {
  const text = Array.from({ length: 400 }, (_, i) =>
    [
      `Ferry ${i} stays in the harbour 🚢`,
      "By Ana Ruiz",
      `OSLO (Post) — The ferry left ${i} minutes late. `.repeat(30),
    ].join("\n\n"),
  ).join("\n\n---\n\n");
  let parts = 0;
  for await (const window of readWindows({ source: "-", id: null }, inOnePiece(text), "auto")) {
    const cut = [...cutWindow(window)];
    expect(cut.flatMap(placed)).toEqual(placed(window));
    for (const { document } of cut) expect(document.text.length).toBeLessThan(1 << 17);
    parts += cut.length;
  }
  expect(parts).toBeGreaterThan(5);
});

test("a story larger than a part is a part of its own", async () => {
  const text = `${"The ferry left late. ".repeat(5000)}`;
  for await (const window of readWindows({ source: "-", id: null }, inOnePiece(text), "none"))
    expect([...cutWindow(window)].map(({ stories }) => stories.length)).toEqual([1]);
});

/** A story of its own words. */
function storyAbout(subject: string, sentences: number): string {
  const told = Array.from(
    { length: sentences },
    (_, i) => `The ${subject} was late by ${i} ${subject}s again.`,
  );
  return `The ${subject} stays\n\nBy Ana Ruiz\n\nOSLO (Post) — ${told.join(" ")}`;
}

test("a teaser never repeats a story that ends in another window", async () => {
  const before = Array.from({ length: 105 }, (_, i) => storyAbout(`ferry${i}`, 55));
  const text = [...before, storyAbout("ship", 5), storyAbout("ship", 2000), storyAbout("tram", 50)].join(
    "\n\n---\n\n",
  );
  const stories: Story[] = [];
  let windows = 0;
  for await (const window of readWindows({ source: "-", id: null }, inOnePiece(text), "auto")) {
    stories.push(...window.stories);
    windows++;
  }
  expect(windows).toBeGreaterThan(1);
  const ids = new Set(stories.map((story) => storyIds(story).id));
  for (const { duplicateOf } of stories) if (duplicateOf !== null) expect(ids).toContain(duplicateOf);
});

test.each([
  ["a blank line", "\n\n", "late\nlate "],
  ["a line", "\n", "late late "],
  ["a blank", " ", "latelate"],
])("a story that fills a window is cut at %s", async (_, border, words) => {
  const first = `${"late ".repeat(30_000)}all.${border}`;
  const windows = readWindows({ source: "-", id: null }, inOnePiece(first + words.repeat(30_000)), "none");
  expect((await windows.next()).value.document.text).toBe(first);
});
