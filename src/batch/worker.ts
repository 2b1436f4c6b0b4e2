/** Runs in a worker thread: messages in, answers out. */
import { type Message, unpack } from "./message.ts";
import type { Answer } from "./task.ts";
import { createTaskRunner, type TaskRunner } from "./task-runner.ts";

/** Made with the first message: a run's settings never change. */
let runner: Promise<TaskRunner> | undefined;

const encoder = new TextEncoder();

/** Does the work on a message; what the pool calls. */
export async function perform(message: Message): Promise<Answer> {
  runner ??= createTaskRunner(message.settings);
  const answer = (await runner)(unpack(message));
  return { ...answer, text: encoder.encode(answer.text) };
}
