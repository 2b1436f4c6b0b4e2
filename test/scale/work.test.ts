/**
 * How much is done for a kilobyte of news: calls of functions, counted by V8, so that the number is the same on every
 * machine. Whoever makes a stage do more raises its bound here, knowingly; what a call costs is for `npm run bench`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { expect, test } from "vitest";
import { ndjson } from "../../src/output/ndjson.ts";
import { reporter } from "../../src/output/reported-story.ts";
import { extractDocument } from "../../src/pipeline/extract-document.ts";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import { defaults } from "../output/rich-story.ts";

/**
 * Calls a kilobyte of the functions in each folder of src, at most: some sixth more than there are, and of english
 * half as much again, whose caches hang on what was read before.
 */
const bounds: Readonly<Record<string, number>> = {
  split: 8_900,
  names: 28_700,
  entities: 2_200,
  quotes: 11_300,
  dates: 2_700,
  statistics: 3_800,
  english: 700,
  text: 52_000,
  pipeline: 50,
  output: 20,
  model: 50,
};

const texts = readdirSync("fixtures/stories").map((name) =>
  readFileSync(`fixtures/stories/${name}/input.txt`, "utf8"),
);
const kilobytes = texts.reduce((sum, text) => sum + text.length, 0) / 1024;

test("no stage does more for a kilobyte of news than is known of it", async () => {
  const tools = await loadTools();
  const format = ndjson({ ...defaults, indirect: true });
  const work = () => {
    for (const text of texts) {
      const document = { source: "-", id: null, text };
      for (const result of extractDocument(document, "auto", tools)) format.story(reporter(document)(result));
    }
  };
  // What is remembered of words is not counted.
  work();
  const calls = await callsByFolder(work);
  const found = Object.fromEntries(
    Array.from(calls, ([folder, count]) => [folder, Math.round(count / kilobytes)]),
  );
  const over = Object.entries(found).filter(([folder, count]) => count > (bounds[folder] ?? 0));
  expect(over, JSON.stringify(found)).toEqual([]);
});

/** How often functions of each folder of src are called while `work` runs. */
async function callsByFolder(work: () => void): Promise<ReadonlyMap<string, number>> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  work();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  await session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
  const calls = new Map<string, number>();
  for (const { url, functions } of result) {
    const [, folder] = url.includes("node_modules") ? [] : (/\/src\/([\w-]+)\//.exec(url) ?? []);
    if (folder === undefined) continue;
    // Without a name are what vitest makes of exports, besides a few of ours.
    const named = functions.filter(({ functionName }) => functionName !== "");
    const count = named.reduce((sum, { ranges }) => sum + ranges[0]!.count, 0);
    if (count > 0) calls.set(folder, (calls.get(folder) ?? 0) + count);
  }
  return calls;
}
