import { checkOf, type LinearModel, PROBES } from "./linear-model.ts";

/** Weights by feature hash, as training leaves them. */
export type Weights = ReadonlyMap<number, number>;

/** The weights as a table with one byte a weight. A weight that finds no slot is left out: the smallest come last. */
export function tableOf(weights: Weights, bits: number): LinearModel {
  const most = [...weights.values()].reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1e-9);
  const scale = most / 127;
  const table = { weights: new Int8Array(1 << bits), checks: new Uint8Array(1 << bits), scale };
  const rows = [...weights].map(([hash, weight]) => [hash, Math.round(weight / scale)] as const);
  rows.sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || a - b);
  for (const [hash, weight] of rows) if (weight !== 0) insert(table, hash, weight);
  return table;
}

function insert(
  { weights, checks }: { weights: Int8Array; checks: Uint8Array },
  hash: number,
  weight: number,
): void {
  const mask = weights.length - 1;
  const check = checkOf(hash);
  for (let probe = 0, slot = hash & mask; probe < PROBES; probe++, slot = (slot + 1) & mask) {
    if (checks[slot] === check) return;
    if (checks[slot] !== 0) continue;
    checks[slot] = check;
    weights[slot] = weight;
    return;
  }
}

/** The table as bytes: what a unit is worth as a little-endian float, the weights, then the checks. */
export function packModel({ weights, checks, scale }: LinearModel): Uint8Array {
  const size = weights.length;
  const bytes = new Uint8Array(4 + 2 * size);
  new DataView(bytes.buffer).setFloat32(0, scale, true);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, size), 4);
  bytes.set(checks, 4 + size);
  return bytes;
}

/** The table that `packModel` made these bytes of. */
export function readModel({ buffer, byteOffset, byteLength }: Uint8Array): LinearModel {
  const size = (byteLength - 4) / 2;
  return {
    scale: new DataView(buffer, byteOffset).getFloat32(0, true),
    weights: new Int8Array(buffer, byteOffset + 4, size),
    checks: new Uint8Array(buffer, byteOffset + 4 + size, size),
  };
}
