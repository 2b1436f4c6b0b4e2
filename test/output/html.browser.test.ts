import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { html } from "../../src/output/html/html.ts";
import { hasBrowser, launchBrowser, openFile } from "../chromium.ts";
import { defaults, rich } from "./rich-story.ts";
import { loadSamples, render } from "./samples.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.skipIf(!hasBrowser)("the report in Chromium", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "newsx-report-"));
  const file = join(folder, "report.html");
  const anchor = /<article class="\w+" aria-labelledby="(\w+)-title"/;
  let browser: Browser;
  let story: string;

  beforeAll(async () => {
    const report = html({ ...defaults, indirect: true });
    writeFileSync(file, render(report, [rich, ...(await loadSamples()).slice(0, 2)]));
    story = anchor.exec(report.story(rich.story))![1]!;
    browser = await launchBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const openReport = (options?: BrowserContextOptions) => openFile(browser, file, options);

  const windows: readonly (readonly [string, BrowserContextOptions])[] = [
    ["light", { viewport: { width: 1400, height: 900 }, colorScheme: "light" }],
    ["dark", { viewport: { width: 1400, height: 900 }, colorScheme: "dark" }],
    ["a phone", { viewport: { width: 360, height: 780 }, colorScheme: "light" }],
    ["a phone, dark", { viewport: { width: 360, height: 780 }, colorScheme: "dark" }],
  ];

  test.each(windows)("%s: no errors, no requests, accessible, as wide as the window", async (_, options) => {
    const { page, said } = await openReport(options);
    expect(said).toEqual([pathToFileURL(file).href]);
    expect(await violations(page)).toEqual([]);
    const { scroll, client } = (await page.evaluate(
      "({ scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth })",
    )) as { scroll: number; client: number };
    expect(scroll).toBe(client);
    await page.context().close();
  });

  test("its style applies, so that kinds differ by form and not by hue alone", async () => {
    const { page } = await openReport();
    const forms =
      (await page.evaluate(`[".legend .person", ".legend .place", ".legend .organization", ".legend .statistic", ".legend .quote", ".legend .term"].map((name) => {
      const { textDecorationStyle, textDecorationLine, borderStyle, backgroundColor, fontStyle } = getComputedStyle(document.querySelector(name));
      return [textDecorationLine, textDecorationStyle, borderStyle, backgroundColor === "rgba(0, 0, 0, 0)", fontStyle].join(" ");
    })`)) as string[];
    expect(new Set(forms).size).toBe(forms.length);
    await page.context().close();
  });

  test("a click goes from the text to the row and back", async () => {
    const { page } = await openReport({ viewport: { width: 1200, height: 700 } });
    await page.locator(`#${story}-p2-1`).click();
    expect(await page.evaluate("document.querySelector(':target').id")).toBe(`${story}-row-p2`);
    await page.locator(`#${story}-row-p2 th a`).click();
    expect(await page.evaluate("document.querySelector(':target').id")).toBe(`${story}-p2-1`);
    await page.context().close();
  });

  test("it prints", async () => {
    const { page } = await openReport();
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
    await page.context().close();
  });
});

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const result = (await page.evaluate("axe.run()")) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
