/** Work that rests between its stages. */
export type Steps<Result> = Generator<void, Result, void>;

/**
 * The results of several works, in their order. Each stage is done for all before the next one for any, so that its
 * code and its tables stay in the processor's caches.
 */
export function inStep<Result>(works: readonly Steps<Result>[]): readonly Result[] {
  const results = new Map<Steps<Result>, Result>();
  for (let open = works; open.length > 0; ) {
    open = open.filter((work) => {
      const step = work.next();
      if (step.done === true) results.set(work, step.value);
      return step.done !== true;
    });
  }
  return works.map((work) => results.get(work)!);
}
