import { type Answer, failed, nameOf, type Task } from "./task.ts";

/** A task that fails is done again document by document, so that none but the one that fails gives nothing. */
export async function runIsolatingFailures(
  task: Task,
  perform: (task: Task) => Answer | Promise<Answer>,
  reason: (error: unknown) => string,
): Promise<readonly Answer[]> {
  try {
    return [await perform(task)];
  } catch (error) {
    if (task.length === 1)
      return [failed(task.map((job) => ({ where: nameOf(job), message: reason(error) })))];
  }
  const answers: (readonly Answer[])[] = [];
  for (const job of task) answers.push(await runIsolatingFailures([job], perform, reason));
  return answers.flat();
}
