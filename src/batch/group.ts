import { IN_STEP } from "../pipeline/extract-document.ts";
import type { Batch, Task } from "./task.ts";

/**
 * Gathers tasks into batches, in order: as many as are interleaved. They outweigh the cost of handing them to a
 * worker, can be shared out evenly, and take little room as texts and results. At a null no more are waited for: who
 * pipes news in as it comes gets its stories as it comes.
 */
export async function* groupTasks(tasks: AsyncIterable<Task | null> | Iterable<Task>): AsyncGenerator<Batch> {
  let batch: Task[] = [];
  let size = 0;
  for await (const task of tasks) {
    if (task !== null) {
      batch.push(task);
      size += sizeOf(task);
    }
    if (batch.length === 0 || (task !== null && size < IN_STEP)) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Characters, at least 1: empty documents without end must not make a batch without end. */
export function sizeOf({ document }: Task): number {
  return document.text.length + 1;
}
