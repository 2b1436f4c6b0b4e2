import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { inOrder } from "../../src/batch/in-order.ts";
import { createPool } from "../../src/batch/pool.ts";
import type { Job, Settings } from "../../src/batch/task.ts";
import { createTaskRunner } from "../../src/batch/task-runner.ts";
import { defaults } from "../output/rich-story.ts";
import { newsText } from "./news-text.ts";
import { runsOf, timeout } from "./runs.ts";

const settings: Settings = {
  split: "auto",
  why: false,
  aliases: null,
  speaker: null,
  work: { kind: "write", format: "ndjson", options: defaults },
};
const worker = new URL("../../dist/program/worker.js", import.meta.url);
const alone = await createTaskRunner(settings);
const pools = await Promise.all(
  [2, 8].map((threads) => createPool(settings, { threads, timeout: 60, worker })),
);
afterAll(() => Promise.all(pools.map((pool) => pool.close())));

async function* each(jobs: readonly Job[]): AsyncGenerator<readonly Job[]> {
  for (const job of jobs) yield [job];
}

test("one, two and eight workers give the same bytes, whatever the order of the texts", {
  timeout,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(newsText, { minLength: 1, maxLength: 6 }), async (texts) => {
      const jobs = texts.map(
        (text, i): Job => ({ document: { source: "-", id: `${i}`, text }, stories: null }),
      );
      const expected = jobs.map((job) => alone([job]).text);
      for (const pool of pools) {
        const answers: string[] = [];
        for await (const [answer] of inOrder(each(jobs), 16, pool.perform))
          answers.push(Buffer.from(answer!.text).toString());
        expect(answers).toEqual(expected);
      }
      const backwards = jobs.toReversed().map((job) => alone([job]).text);
      expect(backwards.reverse()).toEqual(expected);
      expect(alone(jobs).text).toBe(expected.filter((text) => text !== "").join(""));
    }),
    runsOf("workers"),
  );
});
