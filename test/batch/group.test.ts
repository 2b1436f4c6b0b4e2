import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { groupTasks } from "../../src/batch/group.ts";
import type { Batch, Task } from "../../src/batch/task.ts";
import { withPauses } from "../../src/batch/with-pauses.ts";
import { IN_STEP } from "../../src/pipeline/extract-document.ts";

const taskOf = (text: string): Task => ({ document: { source: "-", id: null, text }, stories: null });

async function sizesOf(batches: AsyncIterable<Batch>): Promise<number[]> {
  const sizes: number[] = [];
  for await (const batch of batches) sizes.push(batch.length);
  return sizes;
}

test("tasks go together until they are as large as what is interleaved", async () => {
  const half = "x".repeat(IN_STEP / 2);
  expect(await sizesOf(groupTasks(Array(5).fill(taskOf(half))))).toEqual([2, 2, 1]);
});

test("a task larger than that goes alone, nothing goes not at all", async () => {
  expect(await sizesOf(groupTasks(Array(2).fill(taskOf("x".repeat(IN_STEP)))))).toEqual([1, 1]);
  expect(await sizesOf(groupTasks([]))).toEqual([]);
});

test("empty documents without end do not make a batch without end", async () => {
  const batches = groupTasks(Array(IN_STEP + 5).fill(taskOf("")));
  expect(await sizesOf(batches)).toEqual([IN_STEP, 5]);
});

test("what has come goes when the next keeps one waiting", async () => {
  async function* slowly(): AsyncGenerator<Task> {
    yield taskOf("one");
    yield taskOf("two");
    await setTimeout(1000);
    yield taskOf("three");
  }
  expect(await sizesOf(groupTasks(withPauses(slowly())))).toEqual([2, 1]);
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
