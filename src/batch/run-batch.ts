import { availableParallelism } from "node:os";
import { messageOf } from "../text/message-of.ts";
import { type BatchRunner, createBatchRunner } from "./batch-runner.ts";
import { groupTasks, sizeOf } from "./group.ts";
import { inOrder } from "./in-order.ts";
import { runIsolatingFailures } from "./isolate-failures.ts";
import { createPool } from "./pool.ts";
import type { BatchResult, RunSettings, Task } from "./task.ts";
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

/** Works on the tasks, those behind a null apart from those before it, and gives their results in order; the same bytes for any number of threads. */
export async function* runBatch(
  tasks: AsyncIterable<Task | null>,
  settings: RunSettings,
  options: BatchOptions,
): AsyncGenerator<BatchResult> {
  const source = withPauses(tasks);
  const threads = Math.min(options.threads || availableParallelism(), availableParallelism() * MAX_THREADS);
  // Only workers can be stopped: a timeout must not hang on how many there are.
  const isPooled = options.timeout !== null;
  if (threads === 1 && !isPooled) yield* runSerially(source, await createBatchRunner(settings));
  else if (options.threads > 0 || isPooled) yield* runInPool(source, settings, { ...options, threads });
  else yield* runBySize(source, settings, { ...options, threads });
}

/** Serially what comes in small, in workers from where it comes in large. */
async function* runBySize(
  source: AsyncGenerator<Task | null>,
  settings: RunSettings,
  options: BatchOptions,
): AsyncGenerator<BatchResult> {
  // Made once, however often the source pauses: it reads the tables.
  let perform: BatchRunner | undefined;
  // Of an input known to be large one task is enough to know that it is not refused.
  const enough = (options.size ?? 0) >= WORTH_WORKERS ? 1 : WORTH_WORKERS;
  for (let isOver = false; !isOver; ) {
    const first: Task[] = [];
    isOver = await takeUpTo(enough, source, first);
    if (totalOf(first) >= enough) return yield* runInPool(chain(first, source), settings, options);
    perform ??= await createBatchRunner(settings);
    yield* runSerially(first, perform);
  }
}

async function* runSerially(
  tasks: AsyncIterable<Task | null> | Iterable<Task>,
  perform: BatchRunner,
): AsyncGenerator<BatchResult> {
  const reason = (error: unknown) => `internal error, please report it: ${messageOf(error)}`;
  for await (const batch of groupTasks(tasks)) yield* await runIsolatingFailures(batch, perform, reason);
}

async function* runInPool(
  tasks: AsyncIterable<Task | null>,
  settings: RunSettings,
  options: BatchOptions,
): AsyncGenerator<BatchResult> {
  const pool = await createPool(settings, options);
  try {
    for await (const results of inOrder(groupTasks(tasks), options.threads * 2, pool.perform)) yield* results;
  } finally {
    await pool.close();
  }
}

function totalOf(tasks: readonly Task[]): number {
  return tasks.reduce((sum, task) => sum + sizeOf(task), 0);
}

/** Takes tasks until they are of this size or the source pauses; whether it has ended. */
async function takeUpTo(size: number, source: AsyncGenerator<Task | null>, taken: Task[]): Promise<boolean> {
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
async function* chain(first: Task[], rest: AsyncGenerator<Task | null>): AsyncGenerator<Task | null> {
  for (let task = first.shift(); task !== undefined; task = first.shift()) yield task;
  yield* rest;
}
