/** Milliseconds after which a source is said to pause. */
const PATIENCE = 100;

/** What comes from a source, and a null for every time that the next item keeps one waiting. */
export async function* withPauses<Item>(source: AsyncIterable<Item>): AsyncGenerator<Item | null> {
  const iterator = source[Symbol.asyncIterator]();
  for (;;) {
    const next = iterator.next();
    if (await isLate(next)) yield null;
    const item = await next;
    if (item.done === true) return;
    yield item.value;
  }
}

async function isLate(next: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<true>((done) => {
    timer = setTimeout(done, PATIENCE, true);
  });
  // Whether it comes or fails is told by `next` itself.
  const come = next.then(
    () => false,
    () => false,
  );
  const isFirst = await Promise.race([come, late]);
  clearTimeout(timer);
  return isFirst;
}
