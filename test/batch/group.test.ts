import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { groupJobs } from "../../src/batch/group.ts";
import type { Job, Task } from "../../src/batch/task.ts";
import { withPauses } from "../../src/batch/with-pauses.ts";
import { IN_STEP } from "../../src/pipeline/extract-document.ts";

const jobOf = (text: string): Job => ({ document: { source: "-", id: null, text }, stories: null });

async function sizesOf(tasks: AsyncIterable<Task>): Promise<number[]> {
  const sizes: number[] = [];
  for await (const task of tasks) sizes.push(task.length);
  return sizes;
}

test("jobs go together until they are as large as what is interleaved", async () => {
  const half = "x".repeat(IN_STEP / 2);
  expect(await sizesOf(groupJobs(Array(5).fill(jobOf(half))))).toEqual([2, 2, 1]);
});

test("a job larger than that goes alone, nothing goes not at all", async () => {
  expect(await sizesOf(groupJobs(Array(2).fill(jobOf("x".repeat(IN_STEP)))))).toEqual([1, 1]);
  expect(await sizesOf(groupJobs([]))).toEqual([]);
});

test("empty documents without end do not make a task without end", async () => {
  const tasks = groupJobs(Array(IN_STEP + 5).fill(jobOf("")));
  expect(await sizesOf(tasks)).toEqual([IN_STEP, 5]);
});

test("what has come goes when the next keeps one waiting", async () => {
  async function* slowly(): AsyncGenerator<Job> {
    yield jobOf("one");
    yield jobOf("two");
    await setTimeout(1000);
    yield jobOf("three");
  }
  expect(await sizesOf(groupJobs(withPauses(slowly())))).toEqual([2, 1]);
});

test("an error of the source comes in its place, after a pause as well", async () => {
  async function* failing(): AsyncGenerator<number> {
    yield 1;
    await setTimeout(300);
    throw new Error("gone");
  }
  const items: (number | null)[] = [];
  const read = async () => {
    for await (const item of withPauses(failing())) items.push(item);
  };
  await expect(read()).rejects.toThrow("gone");
  expect(items).toEqual([1, null]);
});
