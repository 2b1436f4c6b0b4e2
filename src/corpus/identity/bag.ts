/** A few things as a list, many as a set: most names stand in one story, and a set of one thing takes the room of twenty. */
export type Bag<Item> = readonly Item[] | ReadonlySet<Item>;

/** A bag that grows. */
export type GrowingBag<Item> = Item[] | Set<Item>;

/** Things that are found as fast in a list as in a set. */
const MAX_LIST = 24;

/** The bag with one thing more, in place where it can be. */
export function withItem<Item>(bag: GrowingBag<Item>, item: Item): GrowingBag<Item> {
  if (!Array.isArray(bag)) return bag.add(item);
  if (bag.includes(item)) return bag;
  if (bag.length >= MAX_LIST) return new Set(bag).add(item);
  bag.push(item);
  return bag;
}

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
