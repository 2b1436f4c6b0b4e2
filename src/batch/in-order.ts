/**
 * Runs `work` on the tasks, up to `width` of them at a time, and gives the answers in the order of the tasks.
 * No more tasks are taken than that, so a slow reader holds the whole chain back.
 */
export async function* inOrder<Task, Answer>(
  tasks: AsyncIterable<Task>,
  width: number,
  work: (task: Task) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const running: Promise<Answer>[] = [];
  try {
    for await (const task of tasks) {
      const answer = work(task);
      // A later task may fail while an earlier one is awaited; it is told when its turn comes.
      answer.catch(() => {});
      running.push(answer);
      if (running.length >= width) yield await running.shift()!;
    }
    while (running.length > 0) yield await running.shift()!;
  } finally {
    await Promise.allSettled(running);
  }
}
