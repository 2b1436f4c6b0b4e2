import { expect, test } from "vitest";
import type { Story } from "../../src/model/document.ts";
import { cutWindow, readWindows, type Window } from "../../src/pipeline/windows.ts";

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
  for await (const window of readWindows("-", inOnePiece(text), "auto")) {
    const cut = [...cutWindow(window)];
    expect(cut.flatMap(placed)).toEqual(placed(window));
    for (const { document } of cut) expect(document.text.length).toBeLessThan(1 << 17);
    parts += cut.length;
  }
  expect(parts).toBeGreaterThan(5);
});

test("a story larger than a part is a part of its own", async () => {
  const text = `${"The ferry left late. ".repeat(5000)}`;
  for await (const window of readWindows("-", inOnePiece(text), "none"))
    expect([...cutWindow(window)].map(({ stories }) => stories.length)).toEqual([1]);
});
