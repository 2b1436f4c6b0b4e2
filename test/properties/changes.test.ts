import fc from "fast-check";
import { expect, test } from "vitest";
import type { StoryResult } from "../../src/model/result.ts";
import { extractDocument } from "../../src/pipeline/extract-document.ts";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import type { SplitMode } from "../../src/split/split-mode.ts";
import { newsText } from "./news-text.ts";
import { runsOf, timeout } from "./runs.ts";

const tools = await loadTools();

function findings(text: string, split: SplitMode = "auto"): readonly StoryResult[] {
  return [...extractDocument({ text, source: "-", id: null }, split, tools)];
}

/** The data with offsets and text as they were before line feeds became two characters; ids are made from the text. */
function withoutReturns(node: unknown, offsetBefore: (offset: number) => number): unknown {
  if (typeof node === "string") return node.replaceAll("\r\n", "\n");
  if (Array.isArray(node)) return node.map((each) => withoutReturns(each, offsetBefore));
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    (key === "start" || key === "end") && typeof value === "number"
      ? offsetBefore(value)
      : withoutReturns(value, offsetBefore),
  ]);
  return Object.fromEntries(entries);
}

test("carriage returns before line feeds move offsets and change nothing else", { timeout }, () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const windows = text.replaceAll("\n", "\r\n");
      const before = (offset: number) => windows.slice(0, offset).replaceAll("\r\n", "\n").length;
      const changed = findings(windows).map((story) => withoutReturns(story, before));
      const ids = (stories: readonly object[]) =>
        stories.map((story) => ({ ...story, id: "", contentId: "", duplicateOf: "" }));
      expect(ids(changed as readonly object[])).toEqual(ids(findings(text)));
    }),
    runsOf("line ends"),
  );
});

/** Words next to a finding are evidence for it, whatever they are; this stands between. */
const barrier = "All the boats were back before night, and nobody was hurt. The rest is silence.";

/** What every object has without being told, and a word of the same shape that none has. */
const inherited = fc.constantFrom(
  ["__proto__", "__photo__"],
  ["constructor", "constrictor"],
  ["toString", "toStrong"],
  ["hasOwnProperty", "hasOwnPropriety"],
  ["valueOf", "valueIf"],
);

test("a paragraph that names what objects inherit adds to nothing that is counted", { timeout }, () => {
  const counts = (text: string) =>
    findings(text, "none").map(({ people, places, organizations, quotes, statistics, comparisons }) => ({
      entities: [people, places, organizations].map((all) =>
        all.map(({ name, mentions }) => [name, mentions.length]),
      ),
      quotes: quotes.map(({ text, speaker }) => [text, speaker?.name]),
      statistics: statistics.map(({ text, value }) => [text, value]),
      comparisons: comparisons.length,
    }));
  fc.assert(
    fc.property(newsText, inherited, (text, [name, other]) => {
      const counted = (word: string) => counts(`${text}.\n\n${barrier}\n\n${word}`);
      expect(counted(name)).toEqual(counted(other));
    }),
    runsOf("names of objects"),
  );
});
