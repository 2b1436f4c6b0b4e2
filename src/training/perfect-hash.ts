import { type PerfectHash, slotUnder } from "../names/perfect-hash.ts";

/** A few slots to spare, so that displacements are found quickly. */
const SPARE = 1.03;
const MAX_DISPLACEMENT = 0xffff;

/** How many slots so many hashes need. */
export function slotsFor(hashes: number): number {
  return Math.max(1, Math.ceil(hashes * SPARE));
}

/**
 * Fills in the displacements for hashes that are all different; returns the slot of each. The fullest buckets
 * choose first. Throws where no displacement keeps a bucket's hashes apart.
 */
export function displace(
  { shift, displacements, slots }: PerfectHash,
  hashes: readonly number[],
): Int32Array {
  const isTaken = new Uint8Array(slots);
  const slotOfHash = new Int32Array(hashes.length);
  for (const bucket of fullestFirst(hashes, shift, displacements.length)) {
    const members = bucket.map((index) => hashes[index]!);
    const displacement = findDisplacement(members, isTaken);
    displacements[members[0]! >>> shift] = displacement;
    for (const index of bucket) {
      const slot = slotUnder(hashes[index]!, displacement, slots);
      isTaken[slot] = 1;
      slotOfHash[index] = slot;
    }
  }
  return slotOfHash;
}

/** The buckets as lists of indexes of their hashes. */
function fullestFirst(hashes: readonly number[], shift: number, buckets: number): number[][] {
  const lists = Array.from({ length: buckets }, (): number[] => []);
  hashes.forEach((hash, index) => {
    lists[hash >>> shift]!.push(index);
  });
  return lists.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length);
}

function findDisplacement(hashes: readonly number[], isTaken: Uint8Array): number {
  for (let displacement = 0; displacement <= MAX_DISPLACEMENT; displacement++) {
    const wanted = new Set(hashes.map((hash) => slotUnder(hash, displacement, isTaken.length)));
    if (wanted.size === hashes.length && [...wanted].every((slot) => isTaken[slot] === 0))
      return displacement;
  }
  throw new Error("No displacement keeps the hashes of a bucket apart: use more slots.");
}
