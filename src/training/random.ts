/** Numbers in [0, 1) that are the same for the same seed: mulberry32 (Tommy Ettinger, public domain). */
export function randomSource(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** Fisher and Yates's shuffle, in place. */
export function shuffle(
  items: { [index: number]: number; readonly length: number },
  random: () => number,
): void {
  for (let i = items.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    const held = items[i]!;
    items[i] = items[other]!;
    items[other] = held;
  }
}

/** One of the items, each as likely as the others. */
export function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)]!;
}
