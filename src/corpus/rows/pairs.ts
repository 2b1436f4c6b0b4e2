import type { PairRow } from "../corpus.ts";

/** Of a story with more names, the most frequent over all stories are paired: pairs grow with the square. */
const MAX_NAMES = 40;
/** Pairs kept: what is named together once says little. */
const MIN_STORIES = 2;

/** Who is named with whom, in at least two stories, the most frequent first; `named` are each story's row ids. */
export function pairsOf(named: readonly ReadonlySet<string>[]): readonly PairRow[] {
  const counts = new Map<string, number>();
  for (const ids of named) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const pairs = new Map<string, number>();
  for (const ids of named) {
    const often = [...ids].filter((id) => counts.get(id)! >= MIN_STORIES);
    const kept = often
      .sort((a, b) => counts.get(b)! - counts.get(a)! || compareIds(a, b))
      .slice(0, MAX_NAMES)
      .sort(compareIds);
    for (const [i, left] of kept.entries())
      for (let k = i + 1; k < kept.length; k++) {
        const key = `${left} ${kept[k]}`;
        pairs.set(key, (pairs.get(key) ?? 0) + 1);
      }
  }
  return [...pairs]
    .filter(([, stories]) => stories >= MIN_STORIES)
    .map(([key, stories]): PairRow => {
      const [left = "", right = ""] = key.split(" ");
      return { left, right, stories };
    })
    .sort((a, b) => b.stories - a.stories || compareIds(a.left, b.left) || compareIds(a.right, b.right));
}

/** "O2" before "O10", organizations before people. */
function compareIds(a: string, b: string): number {
  if (a[0] !== b[0]) return a < b ? -1 : 1;
  return Number(a.slice(1)) - Number(b.slice(1));
}
