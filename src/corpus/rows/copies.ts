/** Wire copies: stories with the same wording, found by bands of their signatures, so that few pairs are compared. */
import { mixHash } from "../../text/hash.ts";
import type { CopyRow } from "../corpus.ts";
import { agreement, type Signature, SLOTS } from "../signature.ts";
import type { StoryTable } from "../store/story-table.ts";

/** Slots of a signature that must be equal for two stories to be compared at all. */
const BAND = 4;
/** Share of wording from which two stories are copies. */
const MIN_AGREEMENT = 0.5;
/** Stories of a band that one is compared with. */
const MAX_COMPARED = 20;

export function copiesAmong(stories: StoryTable): readonly CopyRow[] {
  const first = Uint32Array.from({ length: stories.length }, (_, position) => position);
  const rootOf = (position: number): number => {
    let root = position;
    while (first[root] !== root) root = first[root]!;
    first[position] = root;
    return root;
  };
  const signatures = signaturesOf(stories);
  for (let from = 0; from < SLOTS; from += BAND)
    for (const [other, position] of meetingIn(signatures, from)) {
      const [a, b] = [rootOf(other), rootOf(position)];
      if (a !== b && agreement(signatures.at(other), signatures.at(position)) >= MIN_AGREEMENT)
        first[Math.max(a, b)] = Math.min(a, b);
    }
  const groups = new Map<number, number[]>();
  for (const position of first.keys()) {
    const root = rootOf(position);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [position]);
    else group.push(position);
  }
  return [...groups.values()]
    .filter((positions) => positions.length > 1)
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .map((positions) => ({
      stories: positions.map((position) => {
        const { story, source, document, outlet, line } = stories.head(position);
        return { document, source, story, outlet, line };
      }),
    }));
}

/** The signatures of all stories, in one row of numbers. */
interface Signatures {
  /** The positions of those that have one. */
  readonly positions: readonly number[];
  readonly at: (position: number) => Signature;
}

function signaturesOf(stories: StoryTable): Signatures {
  const all = new Uint32Array(stories.length * SLOTS);
  const positions: number[] = [];
  for (let position = 0; position < stories.length; position++) {
    const { signature } = stories.keysOf(position);
    if (signature.length === 0) continue;
    positions.push(position);
    all.set(signature, position * SLOTS);
  }
  return { positions, at: (position) => all.subarray(position * SLOTS, (position + 1) * SLOTS) };
}

/** Stories that are equal in a band, each with the first ones before it. */
function* meetingIn(signatures: Signatures, from: number): Generator<readonly [number, number]> {
  const bands = new Map<number, number[]>();
  for (const position of signatures.positions) {
    const signature = signatures.at(position);
    let key = from;
    for (let i = from; i < from + BAND; i++) key = mixHash(key, signature[i]!);
    const others = bands.get(key);
    if (others === undefined) bands.set(key, [position]);
    else {
      for (const other of others) yield [other, position];
      if (others.length < MAX_COMPARED) others.push(position);
    }
  }
}
