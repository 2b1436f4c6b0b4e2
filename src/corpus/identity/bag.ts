/**
 * Numbers in ascending order, each once. Most bags hold a few, thousands of them some hundreds: a list takes a third of the
 * room of a set, and halving finds in it as fast.
 */
export type Bag = readonly number[];

/** A bag of some numbers. */
export function bagOf(items: Iterable<number>): number[] {
  return [...new Set(items)].sort((a, b) => a - b);
}

/** Adds a number, in place. */
export function addTo(bag: number[], item: number): void {
  const last = bag.at(-1);
  if (last === undefined || last < item) {
    bag.push(item);
    return;
  }
  const place = placeIn(bag, item);
  if (bag[place] !== item) bag.splice(place, 0, item);
}

export function holds(bag: Bag, item: number): boolean {
  return bag[placeIn(bag, item)] === item;
}

/** The first number of the smaller bag that the other holds, too; `isExcepted` ones are passed over. */
export function firstShared(
  a: Bag,
  b: Bag,
  isExcepted: (item: number) => boolean = () => false,
): number | undefined {
  const [small, large] = a.length < b.length ? [a, b] : [b, a];
  for (const each of small) if (holds(large, each) && !isExcepted(each)) return each;
  return undefined;
}

/** Share of the smaller bag that the other holds, too. */
export function overlap(a: Bag, b: Bag): number {
  const [small, large] = a.length < b.length ? [a, b] : [b, a];
  let both = 0;
  for (const each of small) if (holds(large, each)) both++;
  return both / Math.max(1, small.length);
}

/** Where a number stands, or would stand. */
function placeIn(bag: Bag, item: number): number {
  let [low, high] = [0, bag.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bag[middle]! < item) low = middle + 1;
    else high = middle;
  }
  return low;
}
