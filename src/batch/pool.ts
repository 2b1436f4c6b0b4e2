import pLimit from "p-limit";
import type { Tinypool } from "tinypool";
import { messageOf } from "../text/message-of.ts";
import { runIsolatingFailures } from "./isolate-failures.ts";
import { pack } from "./message.ts";
import type { Batch, BatchResult, RunSettings } from "./task.ts";

/** Worker threads that batches are given to. */
export interface Pool {
  readonly perform: (batch: Batch) => Promise<readonly BatchResult[]>;
  readonly close: () => Promise<void>;
}

export interface PoolOptions {
  readonly threads: number;
  /** Seconds a document may take, and a batch: a batch is a fraction of a second's work. Null for any time. */
  readonly timeout: number | null;
  /** The worker's script. */
  readonly worker: URL;
}

/** Room for new objects in a worker: a third of it costs 4 % more time, Node's own choice (48) 25 MB more a worker. */
const YOUNG_MEGABYTES = 24;

/** Milliseconds, some 25 days: a longer timer goes off at once. */
const MAX_TIMER = 2 ** 31 - 1;

/** Workers that do what a `BatchRunner` does. One that crashes or hangs costs the document it was at, no more. */
export async function createPool(settings: RunSettings, options: PoolOptions): Promise<Pool> {
  const { Tinypool } = await import("tinypool");
  const { threads, timeout, worker } = options;
  const pool = new Tinypool({
    filename: worker.href,
    name: "perform",
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  // The clock must not run while a batch waits for a worker: it would be given up for what another one takes.
  const whenFree = pLimit(threads);
  return {
    perform: (batch) =>
      runIsolatingFailures(
        batch,
        (part) => whenFree(() => performOnce(part, settings, timeout, pool)),
        (error) => reason(error, timeout),
      ),
    close: () => pool.destroy(),
  };
}

function performOnce(
  batch: Batch,
  settings: RunSettings,
  timeout: number | null,
  pool: Tinypool,
): Promise<BatchResult> {
  const { message, transfer } = pack(batch, settings);
  if (timeout === null) return pool.run(message, { transferList: transfer });
  // Aborting a running batch ends its worker; the pool starts another.
  const signal = AbortSignal.timeout(Math.min(timeout * 1000, MAX_TIMER));
  return pool.run(message, { transferList: transfer, signal });
}

function reason(error: unknown, timeout: number | null): string {
  const timedOut = error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError");
  if (timedOut) return `given up, it took longer than ${timeout} s (--story-timeout)`;
  return `the worker failed: ${messageOf(error)}`;
}
