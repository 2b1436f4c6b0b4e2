import { readFileSync } from "node:fs";
import { build, type Metafile } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extract } from "../../src/index.ts";
import { hasBrowser, launchBrowser } from "../chromium.ts";

const dump = readFileSync(
  new URL("../../fixtures/stories/river-dam-dump/input.txt", import.meta.url),
  "utf8",
);

/** A script for the browser as a bundler makes it, and the modules that are in it. */
async function bundle(
  code: string,
): Promise<{ readonly script: string; readonly modules: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: "src", loader: "ts" },
    bundle: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  return { script: outputFiles[0]!.text, modules: modulesIn(metafile) };
}

/** The modules of which anything is left in the bundle. */
function modulesIn({ outputs }: Metafile): readonly string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([name]) => name),
  );
}

describe("a bundle for the browser", () => {
  test("builds, and nothing of ours in it needs Node", async () => {
    const { modules } = await bundle('export * from "./browser.ts";');
    expect(modules).toContain("src/pipeline/extract-stream.ts");
    const own = modules.filter((name) => name.startsWith("src/"));
    expect(own.filter((name) => /\b(?:Buffer|process)\./.test(readFileSync(name, "utf8")))).toEqual([]);
  });

  test("of split alone has neither compromise nor the modules behind it", async () => {
    const { script, modules } = await bundle('export { split } from "./browser.ts";');
    const folders = new Set(modules.map((name) => name.replace(/^(src\/\w+|node_modules)\/.*/, "$1")));
    expect([...folders].sort()).toEqual([
      "src/data",
      "src/input",
      "src/library.ts",
      "src/pipeline",
      "src/split",
      "src/text",
    ]);
    expect(modules.filter((name) => /^src\/(?:data|pipeline)\//.test(name)).sort()).toEqual([
      "src/data/split.json",
      "src/pipeline/check-arguments.ts",
    ]);
    // The day that an export gives for an item.
    expect(modules.filter((name) => name.startsWith("src/input/")).sort()).toEqual([
      "src/input/meta/months.ts",
      "src/input/meta/published-day.ts",
    ]);
    // A third of it are the topics of 22,500 words (split.json).
    expect(script.length).toBeLessThan(410_000);
  });
});

describe.skipIf(!hasBrowser)("the library in Chromium", () => {
  const origin = "http://newsx.test";
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const { script } = await bundle(
      'import * as newsx from "./browser.ts"; Object.assign(window, { newsx });',
    );
    const table = (name: string) => readFileSync(new URL(`../../src/data/${name}`, import.meta.url));
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.route(`${origin}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const [, folder, name = ""] = pathname.split("/");
      if (folder === "data")
        return route.fulfill({ body: table(name), contentType: "application/octet-stream" });
      if (folder === "app") return route.fulfill({ body: script, contentType: "text/javascript" });
      return folder === ""
        ? route.fulfill({ body: PAGE, contentType: "text/html" })
        : route.fulfill({ status: 404 });
    });
    await page.goto(`${origin}/`);
    await page.waitForFunction("window.newsx !== undefined");
  });

  afterAll(() => browser?.close());

  test("extract gives what it gives in Node", async () => {
    const inPage = await page.evaluate(`newsx.extract(${JSON.stringify(dump)}).then(JSON.stringify)`);
    expect(inPage).toBe(JSON.stringify(await extract(dump)));
  });

  test("extractStream reads what fetch gives", async () => {
    const found = await page.evaluate(`(async () => {
      const body = new Response(${JSON.stringify(dump)}).body;
      const found = [];
      for await (const { story } of newsx.extractStream(body)) found.push(story);
      return JSON.stringify(found);
    })()`);
    expect(found).toBe(JSON.stringify(await extract(dump)));
  });

  test("tables may come from elsewhere, and a failure to load them is said and not kept", async () => {
    const outcome = await page.evaluate(`(async () => {
      const folders = ["nowhere", "data"];
      const { extract } = newsx.createExtractor(() => newsx.fetchTables("${origin}/" + folders.shift() + "/"));
      const problem = await extract("x").catch(({ message }) => message);
      const [{ people }] = await extract("Ana Ruiz left Oslo.");
      return [problem, people[0].name];
    })()`);
    expect(outcome).toEqual([`newsx cannot load ${origin}/nowhere/gazetteer.bin: 404 Not Found`, "Ana Ruiz"]);
  });
});

const PAGE = `<!doctype html><title>newsx</title><script type="module" src="/app/newsx.js"></script>`;
