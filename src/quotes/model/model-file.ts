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

/** The file, little-endian: the header (magic, version, feature set, what one unit is worth as a float), then the slots. */
const MAGIC = 0x5158454e;
const VERSION = 2;
/** Raised whenever a feature changes, so that weights learned for others are refused. */
const FEATURES = 2;
const HEADER_BYTES = 16;

/** The table as the bytes of its file. */
export function packModel({ slots, scale }: LinearModel): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + slots.byteLength);
  const view = new DataView(bytes.buffer);
  [MAGIC, VERSION, FEATURES].forEach((word, i) => void view.setUint32(4 * i, word, true));
  view.setFloat32(12, scale, true);
  new Uint16Array(bytes.buffer, HEADER_BYTES).set(slots);
  return bytes;
}

/** Lays a table over the bytes that `packModel` made: nothing is parsed or copied. */
export function readModel(file: Uint8Array): LinearModel {
  const bytes = file.byteOffset % 2 === 0 ? file : new Uint8Array(file);
  const { buffer, byteOffset, byteLength } = bytes;
  const view = new DataView(buffer, byteOffset, byteLength);
  const size = (byteLength - HEADER_BYTES) / 2;
  const isOurs =
    size > 0 &&
    Number.isInteger(Math.log2(size)) &&
    [MAGIC, VERSION, FEATURES].every((word, i) => view.getUint32(4 * i, true) === word);
  if (!isOurs)
    throw new Error("The model of the quotes stage was made for other features: run npm run train:quotes.");
  return {
    slots: new Uint16Array(buffer, byteOffset + HEADER_BYTES, size),
    scale: view.getFloat32(12, true),
  };
}
