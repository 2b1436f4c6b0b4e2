import { setTimeout } from "node:timers/promises";
import { IN_STEP } from "../pipeline/extract-document.ts";
import type { Job, Task } from "./task.ts";

/** Milliseconds a task waits for its next job: who pipes news in as it comes gets its stories as it comes. */
const PATIENCE = 100;

/**
 * Gathers jobs into tasks, in order: as many as are worked on in step. They outweigh the cost of handing them to a
 * worker, can be shared out evenly, and take little room as texts and results.
 */
export async function* groupJobs(jobs: AsyncIterable<Job>): AsyncGenerator<Task> {
  const source = jobs[Symbol.asyncIterator]();
  let next = ask(source);
  for (let first = await next; first.done !== true; first = await next) {
    const task = [first.value];
    next = ask(source);
    const waiting = new AbortController();
    const late = setTimeout(PATIENCE, null, { signal: waiting.signal }).catch(() => null);
    for (let size = sizeOf(first.value); size < IN_STEP; size += sizeOf(task.at(-1)!)) {
      const job = await Promise.race([next, late]);
      if (job === null || job.done === true) break;
      task.push(job.value);
      next = ask(source);
    }
    waiting.abort();
    yield task;
  }
}

/** What goes wrong with a job is told when its turn comes, if it does. */
function ask(source: AsyncIterator<Job>): Promise<IteratorResult<Job>> {
  const next = source.next();
  next.catch(() => {});
  return next;
}

/** What a job weighs. At least 1: empty documents without end must not make a task without end. */
export function sizeOf({ document }: Job): number {
  return document.text.length + 1;
}
