/**
 * When V8 collects garbage. By itself it waits until the heap has grown up to fourfold; a run has 30 MB of its own and makes garbage
 * without end, so that one that lasts takes a fifth less memory, for a hundredth more time, where it collects sooner. A short one
 * would spend a twelfth of its CPU time on marking what is about to go.
 */
import { tuningFor, v8 } from "./v8.ts";

export interface HeapGrowth {
  /** Does something under the flags that V8 started with: it refuses code that was compiled under others. */
  readonly aside: <Result>(action: () => Result) => Result;
}

const PERCENT = 30;

/** After some milliseconds garbage is collected when the heap has grown by a third, in all threads of the process. */
export function limitHeapGrowth(afterMs: number, node: NodeJS.Process): HeapGrowth {
  if (tuningFor(node) === null) return { aside: (action) => action() };
  let isLimited = false;
  const limit = () => {
    isLimited = true;
    set(PERCENT);
  };
  if (afterMs === 0) limit();
  else setTimeout(limit, afterMs).unref();
  return { aside: (action) => (isLimited ? unlimited(action) : action()) };
}

function unlimited<Result>(action: () => Result): Result {
  set(0);
  try {
    return action();
  } finally {
    set(PERCENT);
  }
}

function set(percent: number): void {
  v8().setFlagsFromString(`--heap-growing-percent=${percent}`);
}
