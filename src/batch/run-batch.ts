import { availableParallelism } from "node:os";
import { messageOf } from "../text/message-of.ts";
import { groupJobs, sizeOf } from "./group.ts";
import { inOrder } from "./in-order.ts";
import { runIsolatingFailures } from "./isolate-failures.ts";
import { createPool } from "./pool.ts";
import type { Answer, Job, Settings } from "./task.ts";
import { createTaskRunner, type TaskRunner } from "./task-runner.ts";
import { withPauses } from "./with-pauses.ts";

/** Characters below which starting workers costs more than they save: two of them take half a second each. */
const WORTH_WORKERS = 4 << 20;

/** Workers a processor has at most: more only take memory. */
const MAX_THREADS = 2;

export interface BatchOptions {
  /** Worker threads; 0 to decide by the size of the input, 1 for none unless there is a timeout. */
  readonly threads: number;
  /** Seconds a document may take before it is given up, null for any time. */
  readonly timeout: number | null;
  readonly worker: URL;
  /** Bytes of the input, null where it cannot be told: where there are plenty, workers start at once. */
  readonly size: number | null;
}

/** Works on the jobs and gives their answers in order; the same bytes for any number of threads. */
export async function* runBatch(
  jobs: AsyncIterable<Job>,
  settings: Settings,
  options: BatchOptions,
): AsyncGenerator<Answer> {
  const source = withPauses(jobs);
  const threads = Math.min(options.threads || availableParallelism(), availableParallelism() * MAX_THREADS);
  // Only workers can be stopped: a timeout must not hang on how many there are.
  const isPooled = options.timeout !== null;
  if (threads === 1 && !isPooled) yield* runSerially(source, await createTaskRunner(settings));
  else if (options.threads > 0 || isPooled) yield* runInPool(source, settings, { ...options, threads });
  else yield* runBySize(source, settings, { ...options, threads });
}

/** Serially what comes in small, in workers from where it comes in large. */
async function* runBySize(
  source: AsyncGenerator<Job | null>,
  settings: Settings,
  options: BatchOptions,
): AsyncGenerator<Answer> {
  // Made once, however often the source pauses: it reads the tables.
  let perform: TaskRunner | undefined;
  // Of an input known to be large one job is enough to know that it is not refused.
  const enough = (options.size ?? 0) >= WORTH_WORKERS ? 1 : WORTH_WORKERS;
  for (let isOver = false; !isOver; ) {
    const first: Job[] = [];
    isOver = await takeUpTo(enough, source, first);
    if (totalOf(first) >= enough) return yield* runInPool(chain(first, source), settings, options);
    perform ??= await createTaskRunner(settings);
    yield* runSerially(first, perform);
  }
}

async function* runSerially(
  jobs: AsyncIterable<Job | null> | Iterable<Job>,
  perform: TaskRunner,
): AsyncGenerator<Answer> {
  const reason = (error: unknown) => `internal error, please report it: ${messageOf(error)}`;
  for await (const task of groupJobs(jobs)) yield* await runIsolatingFailures(task, perform, reason);
}

async function* runInPool(
  jobs: AsyncIterable<Job | null>,
  settings: Settings,
  options: BatchOptions,
): AsyncGenerator<Answer> {
  const pool = await createPool(settings, options);
  try {
    for await (const answers of inOrder(groupJobs(jobs), options.threads * 2, pool.perform)) yield* answers;
  } finally {
    await pool.close();
  }
}

function totalOf(jobs: readonly Job[]): number {
  return jobs.reduce((sum, job) => sum + sizeOf(job), 0);
}

/** Takes jobs until they are of this size or the source pauses; whether it has ended. */
async function takeUpTo(size: number, source: AsyncGenerator<Job | null>, taken: Job[]): Promise<boolean> {
  for (let room = size; room > 0; ) {
    const next = await source.next();
    if (next.done === true) return true;
    if (next.value === null && taken.length > 0) return false;
    if (next.value === null) continue;
    taken.push(next.value);
    room -= sizeOf(next.value);
  }
  return false;
}

/** Takes the first ones out of their list, so that none is held until the end. */
async function* chain(first: Job[], rest: AsyncGenerator<Job | null>): AsyncGenerator<Job | null> {
  for (let job = first.shift(); job !== undefined; job = first.shift()) yield job;
  yield* rest;
}
