/** A few things as a list, many as a set: most names stand in one story, and a set of one thing takes the room of twenty. */
export type Bag<Item> = readonly Item[] | ReadonlySet<Item>;

export function sizeOf(bag: Bag<unknown>): number {
  return Array.isArray(bag) ? bag.length : (bag as ReadonlySet<unknown>).size;
}

export function holds<Item>(bag: Bag<Item>, item: Item): boolean {
  return Array.isArray(bag) ? bag.includes(item) : (bag as ReadonlySet<Item>).has(item);
}

/** The first thing of the smaller bag that the other holds, too; `isExcepted` ones are passed over. */
export function firstShared<Item>(
  a: Bag<Item>,
  b: Bag<Item>,
  isExcepted: (item: Item) => boolean = () => false,
): Item | undefined {
  const [small, large] = sizeOf(a) < sizeOf(b) ? [a, b] : [b, a];
  for (const each of small) if (holds(large, each) && !isExcepted(each)) return each;
  return undefined;
}

/** Share of the smaller bag that the other holds, too. */
export function overlap<Item>(a: Bag<Item>, b: Bag<Item>): number {
  const [small, large] = sizeOf(a) < sizeOf(b) ? [a, b] : [b, a];
  let both = 0;
  for (const each of small) if (holds(large, each)) both++;
  return both / Math.max(1, sizeOf(small));
}
