/** Milliseconds after which whoever shares the thread gets a turn: longer is felt as a stutter. */
const BREATH = 50;

/**
 * A function to wait for between two pieces of work. It is instant, except when the thread was kept for long: then
 * timers, input and drawing have their turn, which awaiting promises alone never gives them.
 */
export function createBreather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < BREATH) return;
    await new Promise((done) => setTimeout(done));
    since = performance.now();
  };
}
