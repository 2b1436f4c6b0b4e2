import type { Job, Task } from "./task.ts";

/**
 * Characters a task should hold: enough to outweigh the cost of handing it over, few enough to share out evenly, and
 * to hold as texts and results in each worker: half as many as this save 2 MB more, twice as many cost 13.
 */
const TASK_SIZE = 128 * 1024;

/** Gathers jobs into tasks, in order. */
export async function* groupJobs(jobs: AsyncIterable<Job>): AsyncGenerator<Task> {
  let task: Job[] = [];
  let size = 0;
  for await (const job of jobs) {
    task.push(job);
    size += job.document.text.length;
    if (size < TASK_SIZE) continue;
    yield task;
    task = [];
    size = 0;
  }
  if (task.length > 0) yield task;
}
