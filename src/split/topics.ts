/**
 * What paragraphs are about, as vectors: words of one field lie near each other whether or not any is repeated. The
 * vectors are the centres of clusters of GloVe vectors (Pennington, Socher and Manning 2014), a cluster to a word's stem.
 */
import { NUMBER, type Words } from "./word-list.ts";

/** The clusters of stems, open-addressed by the hash, each with a check of the rest of it; and their centres. */
export interface TopicTable {
  /** A check of the hash above the number of the cluster; 0 marks a free slot. */
  readonly slots: Uint16Array;
  /** `DIMENSIONS` numbers a cluster. */
  readonly centres: Int8Array;
}

export const TOPIC_SLOTS = 0x8000;
export const DIMENSIONS = 100;

const CLUSTER_BITS = 9;
export const CLUSTERS = 1 << CLUSTER_BITS;

/** The entry of a stem: of the hash what the slot does not say, never 0. */
export function topicEntry(hash: number, cluster: number): number {
  return (checkOf(hash) << CLUSTER_BITS) | cluster;
}

function checkOf(hash: number): number {
  return ((hash >>> 15) % 127) + 1;
}

/** The slot of the stem, or the free one where it would stand. */
export function topicSlot(slots: Uint16Array, hash: number): number {
  const own = checkOf(hash);
  let slot = hash & (TOPIC_SLOTS - 1);
  while (slots[slot] !== 0 && slots[slot]! >> CLUSTER_BITS !== own) slot = (slot + 1) & (TOPIC_SLOTS - 1);
  return slot;
}

/** The vector of each paragraph: the sum of those of its words, common words counting less. Not of one length. */
export function paragraphTopics(
  { from, word, stems, buckets }: Words,
  rarity: Float32Array,
  { slots, centres }: TopicTable,
): Float32Array {
  const clusters = Int32Array.from(stems, (hash) => {
    const entry = slots[topicSlot(slots, hash)]!;
    return entry === 0 ? -1 : entry & (CLUSTERS - 1);
  });
  const vectors = new Float32Array((from.length - 1) * DIMENSIONS);
  for (let p = 0; p + 1 < from.length; p++) {
    for (let w = from[p]!; w < from[p + 1]!; w++) {
      const stem = word[w]! & NUMBER;
      const topic = clusters[stem]!;
      if (topic < 0) continue;
      const weight = rarity[buckets[stem]!]! ** 2 / 100;
      const at = p * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d++) vectors[at + d]! += weight * centres[topic * DIMENSIONS + d]!;
    }
  }
  return vectors;
}

/** The cosine of the vectors of the paragraphs from `a` to `b` and from `c` to `d`; 0 where a side says nothing. */
export function topicSimilarity(vectors: Float32Array, a: number, b: number, c: number, d: number): number {
  let product = 0;
  let left = 0;
  let right = 0;
  for (let k = 0; k < DIMENSIONS; k++) {
    let l = 0;
    let r = 0;
    for (let p = a; p < b; p++) l += vectors[p * DIMENSIONS + k]!;
    for (let p = c; p < d; p++) r += vectors[p * DIMENSIONS + k]!;
    product += l * r;
    left += l * l;
    right += r * r;
  }
  return left > 0 && right > 0 ? product / Math.sqrt(left * right) : 0;
}

/** The similarity of the paragraphs before and after every gap, up to `reach` on each side. */
export function topicCurve(vectors: Float32Array, reach: number): Float32Array {
  const count = vectors.length / DIMENSIONS;
  const curve = new Float32Array(count + 1);
  for (let gap = 1; gap < count; gap++)
    curve[gap] = topicSimilarity(vectors, Math.max(0, gap - reach), gap, gap, Math.min(count, gap + reach));
  return curve;
}

/** Paragraphs on each side of one that it is held against. */
const LEAN_REACH = 4;

/** How much more each paragraph is about what follows than about what stands before it. */
export function topicLean(vectors: Float32Array): Float64Array {
  const count = vectors.length / DIMENSIONS;
  return Float64Array.from({ length: count }, (_, p) => {
    const after = topicSimilarity(vectors, p, p + 1, p + 1, Math.min(count, p + 1 + LEAN_REACH));
    const before = topicSimilarity(vectors, p, p + 1, Math.max(0, p - LEAN_REACH), p);
    return after - before;
  });
}
