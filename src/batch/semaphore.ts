/** Does a work when there is room for it. */
export type Semaphore = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Lets `width` works be done at a time; those that come later wait, in their order. */
export function createSemaphore(width: number): Semaphore {
  let free = width;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
