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
  const signatures = signaturesOf(stories);
  for (let from = 0; from < PLACES; from += BAND)
    for (const [other, place] of meetingIn(signatures, from)) {
      const [a, b] = [rootOf(other), rootOf(place)];
      if (a !== b && agreement(signatures.at(other), signatures.at(place)) >= MIN_AGREEMENT)
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

/** The signatures of all stories, in one row of numbers. */
interface Signatures {
  /** The places of those that have one. */
  readonly places: readonly number[];
  readonly at: (place: number) => Signature;
}

function signaturesOf(stories: StoryTable): Signatures {
  const all = new Uint32Array(stories.length * PLACES);
  const places: number[] = [];
  for (let place = 0; place < stories.length; place++) {
    const { signature } = stories.keysOf(place);
    if (signature.length === 0) continue;
    places.push(place);
    all.set(signature, place * PLACES);
  }
  return { places, at: (place) => all.subarray(place * PLACES, (place + 1) * PLACES) };
}

/** Stories that are equal in a band, each with the first ones before it. */
function* meetingIn(signatures: Signatures, from: number): Generator<readonly [number, number]> {
  const bands = new Map<number, number[]>();
  for (const place of signatures.places) {
    const signature = signatures.at(place);
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
