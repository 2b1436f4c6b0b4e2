import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { createPool } from "../../src/batch/pool.ts";
import { type Batch, type BatchResult, emptyTally, type RunSettings } from "../../src/batch/task.ts";

/** A worker that does what a text tells it to, for good or ill, and gives the texts of a batch that went well. */
const script = `
export async function perform({ tasks }) {
  const texts = tasks.map(({ text, encoding }) => Buffer.from(text).toString(encoding));
  for (const text of texts) {
    if (text === "exit") process.exit(1);
    if (text === "throw") throw new Error("thrown");
    if (text === "reject") await Promise.reject(new RangeError("Maximum call stack size exceeded"));
    if (text === "uncaught") setTimeout(() => { throw new Error("late"); });
    if (text === "hang" || text === "uncaught") await new Promise(() => {});
    if (text === "loop") for (;;);
  }
  return { text: new TextEncoder().encode(texts.join()), problems: [], comparable: [], tally: ${JSON.stringify(emptyTally)}, failures: [] };
}`;
const worker = pathToFileURL(join(mkdtempSync(join(tmpdir(), "newsx-pool-")), "worker.mjs"));
writeFileSync(worker, script);

const settings: RunSettings = {
  split: "auto",
  why: false,
  minConfidence: null,
  aliases: null,
  speaker: null,
  mode: { kind: "compare" },
};
const textsOf = (results: readonly BatchResult[]) =>
  results.map(({ text }) => Buffer.from(text).toString()).filter((text) => text !== "");
const batchOf = (texts: readonly string[]): Batch =>
  texts.map((text) => ({ document: { source: "a.txt", id: text, text }, stories: null }));

test.each<readonly [string, RegExp]>([
  // Tinypool does not hear a thread end without an error; the clock does.
  ["exit", /given up, it took longer than 1 s/],
  ["throw", /the worker failed: thrown/],
  ["reject", /the worker failed: Maximum call stack size exceeded/],
  ["uncaught", /the worker failed: late/],
  ["hang", /given up, it took longer than 1 s \(--story-timeout\)/],
  ["loop", /given up, it took longer than 1 s \(--story-timeout\)/],
])("a worker that ends by %s costs the document it was at, and no more", async (fault, reason) => {
  const pool = await createPool(settings, { threads: 1, timeout: 1, worker });
  const results = await pool.perform(batchOf(["one", fault, "two"]));
  expect(textsOf(results)).toEqual(["one", "two"]);
  expect(results.flatMap(({ failures }) => failures)).toMatchObject([
    { message: expect.stringMatching(reason) },
  ]);
  expect(textsOf(await pool.perform(batchOf(["three"])))).toEqual(["three"]);
  await pool.close();
});

test("what waits for a worker that hangs is not given up with it", async () => {
  const pool = await createPool(settings, { threads: 1, timeout: 1, worker });
  const batches = [["loop"], ["one"], ["hang"], ["two"]].map(batchOf);
  const results = (await Promise.all(batches.map(pool.perform))).flat();
  expect(textsOf(results)).toEqual(["one", "two"]);
  expect(results.flatMap(({ failures }) => failures)).toHaveLength(2);
  await pool.close();
});
