/** `newsx corpus -o site/`: an index and a page for each story, whole or not at all. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { corpusOf } from "../../src/corpus/build-corpus.ts";
import { digestResult } from "../../src/corpus/digest-result.ts";
import { StoryTable } from "../../src/corpus/store/story-table.ts";
import { extract } from "../../src/index.ts";
import { corpusPages } from "../../src/output/corpus/html/pages.ts";
import { runInProcess } from "./run.ts";

const records = ["2024-03-20", "2024-01-09"].map((date, i) => ({
  id: `r${i}`,
  outlet: "Harbour Post",
  date,
  headline: `Tunnel <${i}> opens`,
  text: `😀 Mayor Ingrid Solberg of Bergen said on Friday: “We will open tunnel number ${i} before the ferries stop running.” About ${i + 20} people came from Oslo.`,
}));
let cwd = "";

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "newsx-"));
  writeFileSync(join(cwd, "news.ndjson"), records.map((record) => JSON.stringify(record)).join("\n"));
});

const corpus = (...args: readonly string[]) => runInProcess(["corpus", "news.ndjson", ...args], { cwd });
const pagesIn = (folder: string) => readdirSync(join(cwd, folder, "stories"));
const read = (...path: readonly string[]) => readFileSync(join(cwd, ...path), "utf8");
const linksOf = (page: string) => [...page.matchAll(/ href="([^"#]+)"/g)].map(([, link]) => link!);

describe("a folder of pages", () => {
  test("has an index that leads to a page for each story, and back", async () => {
    expect(await corpus("-o", "site/")).toMatchObject({ code: 0, stdout: "", stderr: "" });
    expect(pagesIn("site")).toHaveLength(2);
    const index = read("site", "index.html");
    expect(index).toMatch(/<li><a href="stories\/[0-9a-f]{14}\.html">Tunnel &lt;1&gt; opens<\/a>/);
    expect(index).toMatch(
      /<a href="stories\/[0-9a-f]{14}\.html" aria-label="Story 1">1<\/a>, <a href="stories/,
    );
    for (const link of linksOf(index)) expect(existsSync(join(cwd, "site", link))).toBe(true);
    for (const name of pagesIn("site")) {
      const page = read("site", "stories", name);
      expect(linksOf(page)).toContain("../index.html");
      expect(page).toMatch(/😀 Mayor <a [^>]*>Ingrid Solberg<\/a>/);
    }
  });

  test("is the same with workers, and of results that were extracted before", async () => {
    await corpus("-o", "site/");
    await runInProcess(
      ["extract", "news.ndjson", "--with-text", "--indirect", "-f", "ndjson", "-o", "r.ndjson"],
      {
        cwd,
      },
    );
    await runInProcess(["corpus", "r.ndjson", "-o", "again/"], { cwd });
    expect(pagesIn("again")).toEqual(pagesIn("site"));
    for (const name of pagesIn("site"))
      expect(read("again", "stories", name)).toBe(read("site", "stories", name));
  });

  test("lists stories without their text, and has no page of them", async () => {
    await runInProcess(["extract", "news.ndjson", "-f", "ndjson", "-o", "r.ndjson"], { cwd });
    expect(await runInProcess(["corpus", "r.ndjson", "-o", "bare/"], { cwd })).toMatchObject({ code: 0 });
    expect(pagesIn("bare")).toEqual([]);
    expect(read("bare", "index.html")).toContain("<li>Tunnel &lt;1&gt; opens <small>");
  });

  test("replaces its own pages, and nobody else's", async () => {
    await corpus("-o", "site/");
    writeFileSync(join(cwd, "news.ndjson"), JSON.stringify(records[0]));
    expect(await corpus("-o", "site/")).toMatchObject({ code: 0 });
    expect(pagesIn("site")).toHaveLength(1);
    mkdirSync(join(cwd, "own", "stories"), { recursive: true });
    writeFileSync(join(cwd, "own", "stories", "mine.html"), "mine");
    expect(await corpus("-o", "own/")).toMatchObject({
      code: 2,
      stderr: "newsx: cannot write own/: the folder holds other files (mine.html); name one of its own\n",
    });
    expect(readdirSync(cwd).sort()).toEqual(["news.ndjson", "own", "site"]);
  });

  test("stays as it was where nothing could be read", async () => {
    await corpus("-o", "site/");
    writeFileSync(join(cwd, "news.ndjson"), "\u0000\u0001\u0002");
    expect((await corpus("-o", "site/")).code).toBe(2);
    expect(pagesIn("site")).toHaveLength(2);
    expect(readdirSync(cwd).sort()).toEqual(["news.ndjson", "site"]);
  });

  test.each([
    ["-f", "json"],
    ["--why", "Solberg"],
  ])("is for a report alone: %s %s", async (...args) => {
    expect(await corpus("-o", "site/", ...args)).toMatchObject({
      code: 2,
      stderr: "newsx: site/ is a folder, which gets the pages of a report; name a file for anything else\n",
    });
  });
});

test("of more than a thousand stories the headlines have pages of their own, and every link leads to one", async () => {
  const [result] = await extract(records[0]!.text, { source: "a.txt" });
  const stories = Array.from({ length: 1001 }, (_, i) => digestResult({ ...result!, id: `s${i}` }));
  const table = StoryTable.of(stories);
  const names = corpusOf(table);
  const pageOf = ({ story }: { readonly story: string }) => `stories/${story}.html`;
  const report = { corpus: names, names, stories: table, speakers: [], cross: [] };
  const pages = [...corpusPages(report, pageOf)];
  expect(pages.map(({ name }) => name)).toEqual(["index.html", "headlines-1.html", "headlines-2.html"]);
  const known = new Set([...pages.map(({ name }) => name), ...stories.map(pageOf)]);
  for (const { html } of pages)
    expect(linksOf(html).filter((link) => !known.has(link) && dirname(link) !== ".")).toEqual([]);
  expect(pages[0]!.html).toContain('<a href="headlines-2.html">Stories 1001 to 1001</a>');
  expect(pages[2]!.html).toContain('<ol start="1001">\n<li><a href="stories/');
});
