import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { StoryResult } from "../../src/model/result.ts";
import { sectionNames } from "../../src/output/format.ts";
import { formats } from "../../src/output/formats.ts";
import { reporter } from "../../src/output/reported-story.ts";
import { visible } from "../../src/output/visible.ts";
import { extractDocument } from "../../src/pipeline/extract-document.ts";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import { defaults } from "../output/rich-story.ts";
import { anyText, newsText } from "./news-text.ts";
import { runsOf, timeout } from "./runs.ts";

const tools = await loadTools();
const options = { ...defaults, offsets: "utf16" } as const;
const json = (await formats.json())(options);
const inCodePoints = (await formats.ndjson())({ ...defaults, offsets: "codepoints", withText: true });
const csv = (await formats.csv())(options);

function storiesOf(text: string) {
  const document = { text, source: "a.txt", id: null };
  return [...extractDocument(document, "auto", tools)].map(reporter(document));
}

/** Half characters cannot be written; texts that come in have none. */
const wellFormed = anyText.map((text) => text.toWellFormed());

test("JSON gives back what was found, and slices in code points as in UTF-16", { timeout }, () => {
  fc.assert(
    fc.property(wellFormed, (text) => {
      const stories = storiesOf(text);
      const written = json.open() + stories.map(json.story).join(json.separator) + json.close();
      expect(JSON.parse(written).stories).toEqual(stories.map(({ result }) => result));
      for (const story of stories) {
        const record: StoryResult = JSON.parse(inCodePoints.story(story));
        const points = [...(record.text ?? "")];
        for (const { start, end, text: words } of [...record.quotes, ...record.statistics])
          expect(points.slice(start - record.start, end - record.start).join("")).toBe(words);
      }
    }),
    runsOf("json"),
  );
});

/** What a cell shows of a text: white space folded, nothing that steers or runs. */
function cellOf(text: string): string {
  const shown = visible(text).trim();
  return /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(shown) && shown !== "-" ? `'${shown}` : shown;
}

test("CSV has a row for every finding, a line a row", { timeout }, () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const stories = storiesOf(text);
      const written = csv.open() + stories.map(csv.story).join(csv.separator) + csv.close();
      const rows: Readonly<Record<string, string>>[] = parse(written, { columns: true });
      const found = stories.flatMap(({ result }) =>
        sectionNames.flatMap((name) => result[name].map(({ id }) => id)),
      );
      expect(rows.map(({ id }) => id)).toEqual(found);
      expect(written.trimEnd().split("\n")).toHaveLength(rows.length + 1);
      for (const { start, end, text: cell } of rows)
        expect(cell).toBe(cellOf(text.slice(Number(start), Number(end))));
    }),
    runsOf("csv"),
  );
});
