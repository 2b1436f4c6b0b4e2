import { checkOf, type LinearModel, PROBES } from "./linear-model.ts";

/** Weights by feature hash, as training leaves them. */
export type Weights = ReadonlyMap<number, number>;

/**
 * The weights as a table with one byte a weight. Only half of the slots are taken, so that a look-up is short; the
 * smallest weights are left out.
 */
export function tableOf(weights: Weights, bits: number): LinearModel {
  const most = [...weights.values()].reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1e-9);
  const scale = most / 127;
  const slots = new Uint16Array(1 << bits);
  const rows = [...weights].map(([hash, weight]) => [hash, Math.round(weight / scale)] as const);
  rows.sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || a - b);
  for (const [hash, weight] of rows.slice(0, slots.length / 2)) if (weight !== 0) insert(slots, hash, weight);
  return { slots, scale };
}

function insert(slots: Uint16Array, hash: number, weight: number): void {
  const mask = slots.length - 1;
  const check = checkOf(hash);
  for (let probe = 0, slot = hash & mask; probe < PROBES; probe++, slot = (slot + 1) & mask) {
    if (slots[slot]! >>> 8 === check) return;
    if (slots[slot] !== 0) continue;
    slots[slot] = (check << 8) | (weight & 0xff);
    return;
  }
}

/** The table as bytes: what a unit is worth as a little-endian float, the weights, then the checks. */
export function packModel({ slots, scale }: LinearModel): Uint8Array {
  const size = slots.length;
  const bytes = new Uint8Array(4 + 2 * size);
  new DataView(bytes.buffer).setFloat32(0, scale, true);
  for (let i = 0; i < size; i++) {
    bytes[4 + i] = slots[i]! & 0xff;
    bytes[4 + size + i] = slots[i]! >>> 8;
  }
  return bytes;
}

/** The table that `packModel` made these bytes of. */
export function readModel(bytes: Uint8Array): LinearModel {
  const size = (bytes.length - 4) / 2;
  const slots = new Uint16Array(size);
  for (let i = 0; i < size; i++) slots[i] = (bytes[4 + size + i]! << 8) | bytes[4 + i]!;
  return { slots, scale: new DataView(bytes.buffer, bytes.byteOffset).getFloat32(0, true) };
}
