/** The first of what is counted most; null where nothing is. */
export function mostOf<Item>(counts: ReadonlyMap<Item, number>): Item | null {
  let most: Item | null = null;
  for (const [item, count] of counts) if (most === null || count > counts.get(most)!) most = item;
  return most;
}
