import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { FoundDate } from "../../src/model/result.ts";
import { extractDocument } from "../../src/pipeline/extract-document.ts";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import type { Tools } from "../../src/pipeline/tools.ts";
import { foldSpace } from "../../src/text/fold.ts";

/** What an editor reads in a passage: `dates` must be found with these fields, with `onlyDates` no others. */
interface Case {
  readonly id: string;
  readonly kind: string;
  readonly input: string;
  readonly published?: string;
  readonly expect: {
    readonly dates: readonly (Partial<FoundDate> & { readonly text: string })[];
    readonly onlyDates?: boolean;
  };
}

const file = new URL("../../fixtures/dates/cases.jsonl", import.meta.url);
const cases = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line): Case => JSON.parse(line));

describe("what an editor reads", () => {
  let tools: Tools;
  beforeAll(async () => {
    tools = await loadTools();
  });

  test.each(cases)(
    "$id $kind: $input",
    ({ input, published = null, expect: { dates, onlyDates = false } }) => {
      const document = { source: "-", id: null, text: input, published };
      const found = [...extractDocument(document, "none", tools)].flatMap((story) => story.dates);
      const texts = found.map(({ text }) => foldSpace(text));
      for (const { text, ...fields } of dates) {
        expect(texts).toContain(text);
        expect(found[texts.indexOf(text)]).toMatchObject(fields);
      }
      if (onlyDates) expect(texts).toHaveLength(dates.length);
    },
  );
});
