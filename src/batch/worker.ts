/** Runs in a worker thread: messages in, results out. */

import { type BatchRunner, createBatchRunner } from "./batch-runner.ts";
import { type Message, unpack } from "./message.ts";
import type { BatchResult } from "./task.ts";

/** Made with the first message: a run's settings never change. */
let runner: Promise<BatchRunner> | undefined;

/** Does the work on a message; what the pool calls. */
export async function perform(message: Message): Promise<BatchResult> {
  runner ??= createBatchRunner(message.settings);
  return (await runner)(unpack(message));
}
