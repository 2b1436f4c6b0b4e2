/** Milliseconds after which whoever shares the thread gets a turn: longer is felt as a stutter. */
const MAX_BLOCKED = 50;

/**
 * A function to wait for between two pieces of work. It is instant, except when the thread was kept for long: then
 * timers, input and drawing have their turn, which awaiting promises alone never gives them.
 */
export function createYieldToEventLoop(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < MAX_BLOCKED) return;
    await new Promise((done) => setTimeout(done));
    since = performance.now();
  };
}
