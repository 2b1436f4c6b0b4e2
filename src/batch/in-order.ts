/**
 * Runs `perform` on the tasks, up to `width` of them at a time, and gives the results in the order of the tasks.
 * No more tasks are taken than that, so a slow reader holds the whole chain back.
 */
export async function* inOrder<Task, Result>(
  tasks: AsyncIterable<Task>,
  width: number,
  perform: (task: Task) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  try {
    for await (const task of tasks) {
      const result = perform(task);
      // A later task may fail while an earlier one is awaited; it is reported when its turn comes.
      result.catch(() => {});
      running.push(result);
      if (running.length >= width) yield await running.shift()!;
    }
    while (running.length > 0) yield await running.shift()!;
  } finally {
    await Promise.allSettled(running);
  }
}
