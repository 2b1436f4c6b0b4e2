/**
 * A perfect hash over a fixed set of hashes, laid over the bytes of a file: each has a slot of its own, so that
 * a look-up never searches (Belazzougui, Botelho and Dietzfelbinger 2009, "Hash, displace, and compress"). The
 * leading bits of a hash are its bucket, and the bucket's displacement keeps its hashes apart. What stands in
 * a slot must tell whether it belongs to the hash that was looked up: any hash has a slot.
 */

export interface PerfectHash {
  /** A hash's bucket is `hash >>> shift`. */
  readonly shift: number;
  readonly displacements: Uint16Array;
  readonly slots: number;
}

/** The bytes of a file, copied where they do not begin at a multiple of 4, as tables laid over them must. */
export function aligned(file: Uint8Array): Uint8Array {
  return file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
}

/** The displacements for so many slots, two to four slots to a bucket; they fill a multiple of 4 bytes. */
export function displacementsAt(buffer: ArrayBufferLike, at: number, slots: number): PerfectHash {
  const bits = Math.max(1, 30 - Math.clz32(slots));
  return { shift: 32 - bits, displacements: new Uint16Array(buffer, at, 1 << bits), slots };
}

/** The only slot where the hash can stand. */
export function slotOf({ shift, displacements, slots }: PerfectHash, hash: number): number {
  return slotUnder(hash, displacements[hash >>> shift]!, slots);
}

/** The slot of a hash under a displacement. */
export function slotUnder(hash: number, displacement: number, slots: number): number {
  const mixed = Math.imul(hash ^ Math.imul(displacement, 0x9e3779b1), 0x85ebca77) >>> 0;
  return (mixed * slots * 2 ** -32) | 0;
}
