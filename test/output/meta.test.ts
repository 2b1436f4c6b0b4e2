import { expect, test } from "vitest";
import { formats } from "../../src/output/formats.ts";
import { defaults, rich } from "./rich-story.ts";

async function write(format: "ndjson" | "csv" | "html", meta: readonly string[] | null): Promise<string> {
  const { open, story, close } = (await formats[format]())({ ...defaults, meta });
  return open() + story(rich.story) + close();
}

test("what came with a text: all of it, some of it, none", async () => {
  const metaIn = async (names: readonly string[] | null) => JSON.parse(await write("ndjson", names)).meta;
  expect(Object.keys(await metaIn(null))).toEqual(["outlet", "page", "tags"]);
  expect(await metaIn(["page", "none"])).toEqual({ page: 4 });
  expect(await metaIn([])).toBeUndefined();
});

test("as columns at the end of a table", async () => {
  const [header, first] = (await write("csv", ["page", "tags"])).split("\n");
  expect(header).toMatch(/,published,meta_page,meta_tags$/);
  expect(first).toMatch(/,2021-03-04,4,"\[""ferry"",""=SUM\(A1\)""\]"$/);
});

test("in the heading of a report", async () => {
  expect(await write("html", null)).toMatch(
    /<p class="origin">[^<]* · The Straits, Evening [^<]*Edition · 2021-03-04<\/p>/,
  );
  expect(await write("html", [])).not.toContain("2021-03-04");
});
