import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { page as pageText } from "../../src/building/page.ts";
import { hasBrowser, launchBrowser, openFile } from "../chromium.ts";

const dump = "fixtures/stories/river-dam-dump/input.txt";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

if (!hasBrowser) test.skip("the page in Chromium: this machine has none (CHROMIUM names one)", () => {});

describe.skipIf(!hasBrowser)("the page in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "newsx-page-"));
  const file = join(folder, "newsx.html");
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(file, await pageText());
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const open = (options?: BrowserContextOptions) => openFile(browser, file, options);

  async function choose(page: Page, name: string, text: string | Buffer): Promise<void> {
    await page.locator("#file").setInputFiles({ name, mimeType: "", buffer: Buffer.from(text) });
    await page.locator("#status", { hasText: name }).waitFor();
  }

  const status = (page: Page) => page.locator("#status").textContent();

  test("shows a report and tables of a file, and asks the network for nothing", async () => {
    const { page, said } = await open();
    await choose(page, "dump.txt", readFileSync(dump));
    expect(await status(page)).toMatch(/^dump\.txt: \d+ stories$/);
    const report = page.frameLocator("#report");
    expect(await report.locator("h1").textContent()).toBe("dump.txt");
    expect(await report.locator(".speaker", { hasText: "Sokha Chann" }).first().isVisible()).toBe(true);
    await page.locator("#show-tables").click();
    expect(await page.locator("#tables caption").allTextContents()).toEqual(
      expect.arrayContaining(["People", "Places", "Quotes", "Statistics"]),
    );
    expect(await page.locator("#tables td", { hasText: /^Sokha Chann$/ }).count()).toBeGreaterThan(0);
    expect(said.filter((url) => !url.startsWith("about:srcdoc"))).toEqual([pathToFileURL(file).href]);
    await page.context().close();
  });

  test("a link of the report leads to its place", async () => {
    const { page } = await open();
    await choose(page, "note.txt", "“We go,” said Ana Ruiz of Oslo.");
    const report = page.frameLocator("#report");
    await report.locator(".text a").first().click();
    expect(await report.locator(":target").count()).toBe(1);
    await page.context().close();
  });

  test("saves what the program writes", async () => {
    const { page } = await open();
    await choose(page, "note.txt", "“We go,” said Ana Ruiz of Oslo.");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator('[data-format="csv"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe("note.csv");
    const rows: readonly Record<string, string>[] = parse(readFileSync(await download.path(), "utf8"), {
      columns: true,
      bom: true,
    });
    expect(rows.map(({ speaker }) => speaker)).toContain("Ana Ruiz");
    await page.context().close();
  });

  const kinds = [
    [
      "records",
      "a.ndjson",
      '{"id":7,"body":"Ana Ruiz left Oslo."}\n{"body":"Rain fell in Peru."}\n',
      /2 stories$/,
    ],
    ["a list of records", "b.json", '[{"text":"Ana Ruiz left Oslo."}]', /1 story$/],
    ["UTF-16", "c.txt", Buffer.from("\ufeffAna Ruiz left Oslo.", "utf16le"), /1 story$/],
    ["what is no JSON", "d.json", "{", /^d\.json is no JSON$/],
    ["a file of another kind", "e.pdf", "%PDF-1.4 \0", /^e\.pdf is no plain text/],
    ["records without a text", "f.json", '[{"id":1}]', /^f\.json, record 1: no field holds its text$/],
    ["nothing", "g.txt", "", /^g\.txt: 0 stories$/],
  ] as const;

  test("says what files of other kinds hold, or why it cannot read them", async () => {
    const { page } = await open();
    for (const [what, name, text, expected] of kinds) {
      await choose(page, name, text);
      expect(await status(page), what).toMatch(expected);
    }
    await page.context().close();
  });

  test("reads what is pasted", async () => {
    const { page } = await open();
    await page.locator("button[type=submit]").dispatchEvent("click");
    await page.locator("#status", { hasText: "nothing to read yet" }).waitFor();
    await page.locator("#text").fill("Ana Ruiz left Oslo.");
    await page.locator("button[type=submit]").dispatchEvent("click");
    await page.locator("#status", { hasText: "pasted text: 1 story" }).waitFor();
    await page.context().close();
  });

  const windows: readonly (readonly [string, BrowserContextOptions])[] = [
    ["light", { viewport: { width: 1280, height: 900 }, colorScheme: "light" }],
    ["a phone, dark", { viewport: { width: 390, height: 780 }, colorScheme: "dark" }],
  ];

  test.each(windows)("%s: accessible, and as wide as the window", async (_, options) => {
    const { page } = await open(options);
    await choose(page, "dump.txt", readFileSync(dump));
    for (const view of ["#show-report", "#show-tables"]) {
      await page.locator(view).click();
      const { scroll, client } = (await page.evaluate(
        "({ scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth })",
      )) as { scroll: number; client: number };
      expect(scroll).toBe(client);
      await page.evaluate(axe);
      const found = (await page.evaluate("axe.run({ iframes: false })")) as {
        violations: { id: string; nodes: { html: string }[] }[];
      };
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await page.context().close();
  });
});
