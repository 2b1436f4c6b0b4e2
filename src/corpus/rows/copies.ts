/** Wire copies: stories with the same wording, found by bands of their signatures, so that few pairs are compared. */
import type { CopyRow } from "../corpus.ts";
import type { StoryDigest } from "../digest.ts";
import { agreement } from "../signature.ts";

/** Places of a signature that must be equal for two stories to be compared at all. */
const BAND = 4;
/** Share of wording from which two stories are copies. */
const MIN_AGREEMENT = 0.5;
/** Stories of a band that one is compared with. */
const MAX_COMPARED = 20;

export function copiesAmong(stories: readonly StoryDigest[]): readonly CopyRow[] {
  const first = stories.map((_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (first[root] !== root) root = first[root]!;
    first[place] = root;
    return root;
  };
  const bands = new Map<string, number[]>();
  for (const [place, { signature }] of stories.entries()) {
    const compared = new Set<number>();
    for (let from = 0; from + BAND <= signature.length; from += BAND) {
      const key = `${from} ${signature.slice(from, from + BAND).join(" ")}`;
      const others = bands.get(key) ?? [];
      for (const other of others) compared.add(other);
      if (others.length < MAX_COMPARED) bands.set(key, [...others, place]);
    }
    for (const other of compared)
      if (rootOf(other) !== rootOf(place) && agreement(stories[other]!.signature, signature) >= MIN_AGREEMENT)
        first[Math.max(rootOf(other), rootOf(place))] = Math.min(rootOf(other), rootOf(place));
  }
  const groups = groupPlaces(first.map((_, place) => rootOf(place)));
  return [...groups.values()]
    .filter((places) => places.length > 1)
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .map((places) => ({
      stories: places.map((place) => {
        const { story, source, document, outlet, line } = stories[place]!;
        return { document, source, story, outlet, line };
      }),
    }));
}

function groupPlaces(roots: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const [place, root] of roots.entries()) {
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [place]);
    else group.push(place);
  }
  return groups;
}
