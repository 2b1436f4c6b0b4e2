import { readdirSync, readFileSync } from "node:fs";
import { describe } from "vitest";
import type { Span } from "../../src/model/span.ts";
import { splitDocument } from "../../src/split/split-document.ts";
import { splitModes } from "../../src/split/split-mode.ts";
import { holdToFile } from "../held-to-file.ts";
import { readKinds } from "../quotes/score-kinds.ts";

/** Where texts are split today, right or wrong: `npm run fixtures` writes it anew; read the diff before you commit it. */
const fixtures = new URL("../../fixtures/", import.meta.url);
const file = new URL("split/modes.expected.json", fixtures);

const dumps = readdirSync(new URL("dumps/", fixtures))
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(`dumps/${name}/input.txt`, fixtures), "utf8") }));

/** Five stories at a time, parted as dumps part them, down to nothing but a line break. */
const joined = ["\n", "\n\n", "\n\n\n\n", "\n* * *\n"].flatMap((between) =>
  Array.from({ length: 14 }, (_, i) => ({
    name: `${JSON.stringify(between)} ${i + 1}`,
    text: readKinds()
      .slice(i * 5, i * 5 + 5)
      .map(({ text }) => text)
      .join(between),
  })),
);
const texts = [...dumps, ...joined];

const show = (span: Span | null) => (span === null ? "" : `${span.start}-${span.end}`);

/** A line for each story of each mode. */
function storiesOf(text: string): readonly string[] {
  return splitModes.flatMap((mode) =>
    splitDocument({ source: "-", id: null, text }, mode).map((story) => {
      const { border, truncated, duplicateOf, kicker, headline, byline, dateline, furniture } = story;
      const parts = [kicker, headline, byline, dateline, ...furniture].map(show);
      return [mode, show(story), border, truncated ? "cut" : "", duplicateOf, ...parts].join(" | ");
    }),
  );
}

describe("texts give what stands in modes.expected.json", () => holdToFile(file, texts, storiesOf));
