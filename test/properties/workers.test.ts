import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { createBatchRunner } from "../../src/batch/batch-runner.ts";
import { inOrder } from "../../src/batch/in-order.ts";
import { createPool } from "../../src/batch/pool.ts";
import type { BatchResult, RunSettings, Task } from "../../src/batch/task.ts";
import { defaults } from "../output/rich-story.ts";
import { newsText } from "./news-text.ts";
import { runsOf, timeout } from "./runs.ts";

const settings: RunSettings = {
  split: "auto",
  why: false,
  minConfidence: null,
  aliases: null,
  speaker: null,
  mode: { kind: "write", format: "ndjson", options: defaults },
};
const worker = new URL("../../dist/program/worker.js", import.meta.url);
const alone = await createBatchRunner(settings);
const pools = await Promise.all(
  [2, 8].map((threads) => createPool(settings, { threads, timeout: 60, worker })),
);
afterAll(() => Promise.all(pools.map((pool) => pool.close())));

async function* each(tasks: readonly Task[]): AsyncGenerator<readonly Task[]> {
  for (const task of tasks) yield [task];
}

const textOf = ({ text }: BatchResult) => Buffer.from(text).toString();

test("one, two and eight workers give the same bytes, whatever the order of the texts", {
  timeout,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(newsText, { minLength: 1, maxLength: 6 }), async (texts) => {
      const tasks = texts.map(
        (text, i): Task => ({ document: { source: "-", id: `${i}`, text }, stories: null }),
      );
      const expected = tasks.map((task) => textOf(alone([task])));
      for (const pool of pools) {
        const results: string[] = [];
        for await (const [result] of inOrder(each(tasks), 16, pool.perform)) results.push(textOf(result!));
        expect(results).toEqual(expected);
      }
      const backwards = tasks.toReversed().map((task) => textOf(alone([task])));
      expect(backwards.reverse()).toEqual(expected);
      expect(textOf(alone(tasks))).toBe(expected.filter((text) => text !== "").join(""));
    }),
    runsOf("workers"),
  );
});
