import { availableParallelism } from "node:os";
import { messageOf } from "../text/message-of.ts";
import { groupJobs, sizeOf } from "./group.ts";
import { inOrder } from "./in-order.ts";
import { performSafely } from "./perform-safely.ts";
import { createPerformer } from "./performer.ts";
import { createPool } from "./pool.ts";
import type { Answer, Job, Settings } from "./task.ts";

/** Characters below which starting workers costs more than they save: two of them take half a second each. */
const WORTH_WORKERS = 4 << 20;

export interface BatchOptions {
  /** Worker threads; 0 to decide by the size of the input, 1 for none. */
  readonly threads: number;
  /** Seconds a document may take before it is given up; only workers can be stopped. */
  readonly timeout: number;
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
  const source = jobs[Symbol.asyncIterator]();
  const isLarge = (options.size ?? 0) >= WORTH_WORKERS;
  // Of a large input one job is enough to know that it is not refused.
  const first = options.threads > 0 ? [] : await takeUpTo(source, isLarge ? 1 : WORTH_WORKERS);
  const isWorth = isLarge ? first.length > 0 : totalSize(first) >= WORTH_WORKERS;
  const threads = options.threads > 0 ? options.threads : isWorth ? availableParallelism() : 1;
  const all = chain(first, source);
  if (threads === 1) yield* runSerially(all, settings);
  else yield* runInPool(all, settings, { ...options, threads });
}

async function* runSerially(jobs: AsyncIterable<Job>, settings: Settings): AsyncGenerator<Answer> {
  const perform = await createPerformer(settings);
  const reason = (error: unknown) => `internal error, please report it: ${messageOf(error)}`;
  for await (const task of groupJobs(jobs)) yield* await performSafely(task, perform, reason);
}

async function* runInPool(
  jobs: AsyncIterable<Job>,
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

function totalSize(jobs: readonly Job[]): number {
  return jobs.reduce((sum, job) => sum + sizeOf(job), 0);
}

async function takeUpTo(source: AsyncIterator<Job>, size: number): Promise<Job[]> {
  const taken: Job[] = [];
  for (let room = size; room > 0; room -= sizeOf(taken.at(-1)!)) {
    const next = await source.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

/** Takes the first ones out of their list, so that none is held until the end. */
async function* chain(first: Job[], rest: AsyncIterator<Job>): AsyncGenerator<Job> {
  for (let job = first.shift(); job !== undefined; job = first.shift()) yield job;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
