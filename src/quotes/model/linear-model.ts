/**
 * Linear models over hashed features: each feature is a 32-bit hash that points at a weight. Several models share
 * a table; a salt of their own keeps their features apart.
 */

/**
 * Weights in an open table whose length is a power of two. A slot holds a weight, a signed byte, below a check
 * taken from the other end of the feature's hash, so that a feature the table does not hold hardly ever finds
 * another's weight. Both in one number, since a look-up costs little but the way to memory.
 */
export interface LinearModel {
  /** `check << 8 | weight & 255`; 0 where the slot is empty. */
  readonly slots: Uint16Array;
  /** What one unit of a weight is worth. */
  readonly scale: number;
}

/** How many slots a feature may be away from where its hash points. */
export const PROBES = 8;

/** The check of a feature: never 0. */
export function checkOf(hash: number): number {
  return (hash >>> 24) | 1;
}

/** More than any candidate has. */
const MAX_FEATURES = 160;

/** The features of one candidate, gathered without allocating; `salt` tells the models apart. */
export class FeatureList {
  readonly hashes = new Int32Array(MAX_FEATURES);
  /** Room for those still to be looked up. */
  readonly pending = new Int32Array(MAX_FEATURES);
  count = 0;
  salt = 0;

  /** Begins a new candidate of the model with this salt. */
  reset(salt: number): void {
    this.count = 0;
    this.salt = salt << 10;
  }

  /** Adds the feature that template and values make together. */
  add(template: number, a: number, b = 0, c = 0): void {
    if (this.count === this.hashes.length) return;
    let hash = Math.imul(this.salt + template, 0x9e3779b1) ^ Math.imul(a, 0x85ebca77);
    if (b !== 0) hash = Math.imul((hash << 13) ^ (hash >>> 19) ^ b, 0xc2b2ae3d);
    if (c !== 0) hash = Math.imul((hash << 11) ^ (hash >>> 21) ^ c, 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    this.hashes[this.count++] = hash ^ (hash >>> 14);
  }
}

/**
 * The sum of the features' weights. First all are looked for where their hashes point, without a branch, so that the
 * ways to memory overlap instead of waiting for each other; then those that another feature kept from there.
 */
export function scoreOf({ slots, scale }: LinearModel, { hashes, count, pending }: FeatureList): number {
  const mask = slots.length - 1;
  let sum = 0;
  let left = 0;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i]!;
    const found = slots[hash & mask]!;
    // All ones where the slot is the feature's, else 0.
    const isHere = (((found >>> 8) ^ ((hash >>> 24) | 1)) - 1) >> 31;
    sum += ((found << 24) >> 24) & isHere;
    pending[left] = hash;
    // Taken by another: the search goes on. An empty slot ends it.
    left += (-found >>> 31) & ~isHere;
  }
  for (let i = 0; i < left; i++) sum += weightBeyond(slots, pending[i]!);
  return sum * scale;
}

/** The weight of a feature that is not in its first slot; 0 where it has none. */
function weightBeyond(slots: Uint16Array, hash: number): number {
  const mask = slots.length - 1;
  const check = (hash >>> 24) | 1;
  for (let probe = 1, slot = (hash + 1) & mask; probe < PROBES; probe++, slot = (slot + 1) & mask) {
    const found = slots[slot]!;
    if (found >>> 8 === check) return (found << 24) >> 24;
    if (found === 0) break;
  }
  return 0;
}

/** The index of the largest of the first `count` scores: the first where several are. */
export function indexOfBest(scores: readonly number[], count: number = scores.length): number {
  let best = 0;
  for (let i = 1; i < count; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}

const BOUNDARIES = [0, 1, 2, 3, 5, 8, 13, 20, 35, 60, 120];

/** A count as one of a dozen steps, finer where it is small. */
export function step(count: number): number {
  let found = 0;
  while (found < BOUNDARIES.length && count > BOUNDARIES[found]!) found++;
  return found;
}
