/** A computation that pauses between its stages. */
export type Steps<Result> = Generator<void, Result, void>;

/**
 * The results of several computations, in their order. Each stage is done for all before the next one for any, so that
 * its code and its tables stay in the processor's caches.
 */
export function interleave<Result>(computations: readonly Steps<Result>[]): readonly Result[] {
  const results = new Map<Steps<Result>, Result>();
  for (let open = computations; open.length > 0; ) {
    open = open.filter((steps) => {
      const step = steps.next();
      if (step.done === true) results.set(steps, step.value);
      return step.done !== true;
    });
  }
  return computations.map((steps) => results.get(steps)!);
}
