import { IN_STEP } from "../pipeline/extract-document.ts";
import type { Job, Task } from "./task.ts";

/**
 * Gathers jobs into tasks, in order: as many as are interleaved. They outweigh the cost of handing them to a
 * worker, can be shared out evenly, and take little room as texts and results. At a null no more are waited for: who
 * pipes news in as it comes gets its stories as it comes.
 */
export async function* groupJobs(jobs: AsyncIterable<Job | null> | Iterable<Job>): AsyncGenerator<Task> {
  let task: Job[] = [];
  let size = 0;
  for await (const job of jobs) {
    if (job !== null) {
      task.push(job);
      size += sizeOf(job);
    }
    if (task.length === 0 || (job !== null && size < IN_STEP)) continue;
    yield task;
    task = [];
    size = 0;
  }
  if (task.length > 0) yield task;
}

/** Characters, at least 1: empty documents without end must not make a task without end. */
export function sizeOf({ document }: Job): number {
  return document.text.length + 1;
}
