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

/**
 * The vectors of all paragraphs, as running sums: that of paragraph p is what `(p + 1) * DIMENSIONS` holds more than
 * `p * DIMENSIONS`. A paragraph's vector is the sum of those of its words, common words counting less.
 */
export function paragraphTopics(
  { from, word, stems, buckets }: Words,
  rarity: Float32Array,
  { slots, centres }: TopicTable,
): Float64Array {
  const clusters = new Int32Array(stems.length);
  const weights = new Float64Array(stems.length);
  for (let stem = 0; stem < stems.length; stem++) {
    const entry = slots[topicSlot(slots, stems[stem]!)]!;
    clusters[stem] = entry === 0 ? -1 : (entry & (CLUSTERS - 1)) * DIMENSIONS;
    weights[stem] = rarity[buckets[stem]!]! ** 2 / 100;
  }
  const sums = new Float64Array(from.length * DIMENSIONS);
  const own = new Float64Array(DIMENSIONS);
  for (let p = 0; p + 1 < from.length; p++) {
    own.fill(0);
    for (let w = from[p]!; w < from[p + 1]!; w++) {
      const stem = word[w]! & NUMBER;
      const centre = clusters[stem]!;
      if (centre < 0) continue;
      const weight = weights[stem]!;
      // Four at a time take six tenths of the time.
      for (let d = 0; d < DIMENSIONS; d += 4) {
        own[d]! += weight * centres[centre + d]!;
        own[d + 1]! += weight * centres[centre + d + 1]!;
        own[d + 2]! += weight * centres[centre + d + 2]!;
        own[d + 3]! += weight * centres[centre + d + 3]!;
      }
    }
    const at = p * DIMENSIONS;
    for (let d = 0; d < DIMENSIONS; d++) sums[at + DIMENSIONS + d] = sums[at + d]! + own[d]!;
  }
  return sums;
}

/** The cosine of the vectors of the paragraphs from `a` to `b` and from `c` to `d`; 0 where a side says nothing. */
export function topicSimilarity(sums: Float64Array, a: number, b: number, c: number, d: number): number {
  let product = 0;
  let left = 0;
  let right = 0;
  const fromLeft = a * DIMENSIONS;
  const toLeft = b * DIMENSIONS;
  const fromRight = c * DIMENSIONS;
  const toRight = d * DIMENSIONS;
  for (let k = 0; k < DIMENSIONS; k++) {
    const l = sums[toLeft + k]! - sums[fromLeft + k]!;
    const r = sums[toRight + k]! - sums[fromRight + k]!;
    product += l * r;
    left += l * l;
    right += r * r;
  }
  return left > 0 && right > 0 ? product / Math.sqrt(left * right) : 0;
}

/** The similarity of the paragraphs before and after every gap, up to `reach` on each side. */
export function topicCurve(sums: Float64Array, reach: number): Float32Array {
  const count = sums.length / DIMENSIONS - 1;
  const curve = new Float32Array(count + 1);
  for (let gap = 1; gap < count; gap++)
    curve[gap] = topicSimilarity(sums, Math.max(0, gap - reach), gap, gap, Math.min(count, gap + reach));
  return curve;
}

/** Paragraphs on each side of one that it is held against. */
const LEAN_REACH = 4;

/** How much more each paragraph is about what follows than about what stands before it. */
export function topicLean(sums: Float64Array): Float64Array {
  const count = sums.length / DIMENSIONS - 1;
  const lean = new Float64Array(count);
  for (let p = 0; p < count; p++) {
    const after = topicSimilarity(sums, p, p + 1, p + 1, Math.min(count, p + 1 + LEAN_REACH));
    const before = topicSimilarity(sums, p, p + 1, Math.max(0, p - LEAN_REACH), p);
    lean[p] = after - before;
  }
  return lean;
}
