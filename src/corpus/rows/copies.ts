/** Wire copies: stories with the same wording, found by bands of their signatures, so that few pairs are compared. */
import { mixHash } from "../../text/hash.ts";
import type { CopyRow } from "../corpus.ts";
import { agreement, PLACES, type Signature } from "../signature.ts";
import type { StoryTable } from "../store/story-table.ts";

/** Places of a signature that must be equal for two stories to be compared at all. */
const BAND = 4;
/** Share of wording from which two stories are copies. */
const MIN_AGREEMENT = 0.5;
/** Stories of a band that one is compared with. */
const MAX_COMPARED = 20;

export function copiesAmong(stories: StoryTable): readonly CopyRow[] {
  const first = Uint32Array.from({ length: stories.length }, (_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (first[root] !== root) root = first[root]!;
    first[place] = root;
    return root;
  };
  const signatures = Array.from({ length: stories.length }, (_, place) => stories.keysOf(place).signature);
  for (let from = 0; from < PLACES; from += BAND)
    for (const [other, place] of meetingIn(signatures, from)) {
      const [a, b] = [rootOf(other), rootOf(place)];
      if (a !== b && agreement(signatures[other]!, signatures[place]!) >= MIN_AGREEMENT)
        first[Math.max(a, b)] = Math.min(a, b);
    }
  const groups = new Map<number, number[]>();
  for (const place of first.keys()) {
    const root = rootOf(place);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [place]);
    else group.push(place);
  }
  return [...groups.values()]
    .filter((places) => places.length > 1)
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .map((places) => ({
      stories: places.map((place) => {
        const { story, source, document, outlet, line } = stories.head(place);
        return { document, source, story, outlet, line };
      }),
    }));
}

/** Stories that are equal in a band, each with the first ones before it. */
function* meetingIn(signatures: readonly Signature[], from: number): Generator<readonly [number, number]> {
  const bands = new Map<number, number[]>();
  for (const [place, signature] of signatures.entries()) {
    if (signature.length === 0) continue;
    let key = from;
    for (let i = from; i < from + BAND; i++) key = mixHash(key, signature[i]!);
    const others = bands.get(key);
    if (others === undefined) bands.set(key, [place]);
    else {
      for (const other of others) yield [other, place];
      if (others.length < MAX_COMPARED) others.push(place);
    }
  }
}
