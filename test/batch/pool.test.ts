import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { createPool } from "../../src/batch/pool.ts";
import { type Answer, emptyTally, type Settings, type Task } from "../../src/batch/task.ts";

/** A worker that does what a text tells it to, for good or ill, and gives the texts of a task that went well. */
const script = `
export async function perform({ jobs }) {
  const texts = jobs.map(({ text, encoding }) => Buffer.from(text).toString(encoding));
  for (const text of texts) {
    if (text === "exit") process.exit(1);
    if (text === "throw") throw new Error("thrown");
    if (text === "reject") await Promise.reject(new RangeError("Maximum call stack size exceeded"));
    if (text === "uncaught") setTimeout(() => { throw new Error("late"); });
    if (text === "hang" || text === "uncaught") await new Promise(() => {});
    if (text === "loop") for (;;);
  }
  return { text: texts.join(), problems: [], comparable: [], tally: ${JSON.stringify(emptyTally)}, failures: [] };
}`;
const worker = pathToFileURL(join(mkdtempSync(join(tmpdir(), "newsx-pool-")), "worker.mjs"));
writeFileSync(worker, script);

const settings: Settings = {
  split: "auto",
  why: false,
  aliases: null,
  speaker: null,
  work: { kind: "compare" },
};
const textsOf = (answers: readonly Answer[]) => answers.map(({ text }) => text).filter((text) => text !== "");
const taskOf = (texts: readonly string[]): Task =>
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
  const answers = await pool.perform(taskOf(["one", fault, "two"]));
  expect(textsOf(answers)).toEqual(["one", "two"]);
  expect(answers.flatMap(({ failures }) => failures)).toMatchObject([
    { message: expect.stringMatching(reason) },
  ]);
  expect(textsOf(await pool.perform(taskOf(["three"])))).toEqual(["three"]);
  await pool.close();
});

test("what waits for a worker that hangs is not given up with it", async () => {
  const pool = await createPool(settings, { threads: 1, timeout: 1, worker });
  const tasks = [["loop"], ["one"], ["hang"], ["two"]].map(taskOf);
  const answers = (await Promise.all(tasks.map(pool.perform))).flat();
  expect(textsOf(answers)).toEqual(["one", "two"]);
  expect(answers.flatMap(({ failures }) => failures)).toHaveLength(2);
  await pool.close();
});
