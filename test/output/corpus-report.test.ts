/** `newsx corpus -o report.html`: what is on the page, that it runs and loads nothing, and how it looks to a browser. */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { corpusStyle, corpusStyleHash } from "../../src/output/corpus/html/style.ts";
import { hasBrowser, launchBrowser } from "../chromium.ts";
import { runInProcess } from "../cli/run.ts";

const folder = mkdtempSync(join(tmpdir(), "newsx-"));
const file = join(folder, "report.html");
const records = ["2024-01-09", "2024-03-02", "2024-03-20"].map((date, i) => ({
  id: `r${i}`,
  outlet: i === 2 ? "Fjord Daily" : "Harbour Post",
  date,
  headline: `Tunnel <${i}> opens`,
  text: `Mayor Ingrid Solberg of Bergen said on Friday: “We will open tunnel number ${i} before the ferries stop running.” About ${i + 20} people came from Oslo.`,
}));
let page = "";

beforeAll(async () => {
  writeFileSync(join(folder, "news.ndjson"), records.map((record) => JSON.stringify(record)).join("\n"));
  const { code, stderr } = await runInProcess(["corpus", "news.ndjson", "-o", "report.html"], {
    cwd: folder,
  });
  expect([code, stderr]).toEqual([0, ""]);
  page = readFileSync(file, "utf8");
}, 60_000);

test("it allows its own style alone, and loads and runs nothing", () => {
  expect(corpusStyleHash).toBe(`sha256-${createHash("sha256").update(corpusStyle).digest("base64")}`);
  expect(page).toContain(corpusStyleHash);
  expect(page).not.toMatch(/<(?:script|link|img|iframe)\b| style=| on\w+=| src=|href="https?:/);
});

test("every id is used once, and every link leads to one", () => {
  const all = (name: string) =>
    [...page.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value]) => value!);
  const ids = all("id");
  expect(ids).toHaveLength(new Set(ids).size);
  expect(ids).toEqual(expect.arrayContaining([...new Set(all("href").map((href) => href.slice(1)))]));
});

test("contents, charts, map, rows and stories", () => {
  expect(page).toMatch(
    /<a href="#s1">Tunnel &lt;0&gt; opens<\/a> <small>Harbour Post · 2024-01-09 · people 1 · quotes 1/,
  );
  expect(page).toContain("3 stories · 1 person quoted: female 1, male 0");
  expect(page).toMatch(/<title>2024-02: 0<\/title>/);
  expect(page).toMatch(/Harbour Post 2<\/div>/);
  expect(page).toMatch(/<a href="#L\d+" aria-label="Bergen: 3 stories"><title>[^<]+<\/title><circle /);
  expect(page).toMatch(/<tr id="P1"><th scope="row">Ingrid Solberg<\/th>/);
  expect(page).toMatch(/aria-label="Story 3">3<\/a>/);
  expect(page).toMatch(/id="s3">\n<h3>3\. Tunnel &lt;2&gt; opens<\/h3>/);
});

describe.skipIf(!hasBrowser)("in Chromium", { timeout: 90_000 }, () => {
  test.each([
    [1280, "light"],
    [390, "dark"],
  ] as const)("%i px, %s: accessible, no errors, no wider than the window", async (width, colorScheme) => {
    const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    const browser = await launchBrowser();
    const window = await (
      await browser.newContext({ viewport: { width, height: 844 }, colorScheme })
    ).newPage();
    const said: string[] = [];
    window.on("console", (message) => said.push(message.text()));
    await window.goto(pathToFileURL(file).href);
    expect(said).toEqual([]);
    expect(await window.evaluate("document.documentElement.scrollWidth")).toBe(width);
    await window.evaluate(axe);
    expect(
      await window.evaluate(
        "axe.run().then((r) => r.violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
      ),
    ).toEqual([]);
    expect((await window.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
    await browser.close();
  });
});
