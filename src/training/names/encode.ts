/** Weights to the bytes that src/names/weights.ts reads. */
import { SPAN_COLUMNS, TOKEN_COLUMNS } from "../../names/labels.ts";
import {
  featureSet,
  fingerprint,
  RANGE_COUNT,
  rangeOf,
  tableSize,
  WEIGHTS_HEADER,
  WEIGHTS_MAGIC,
  WEIGHTS_VERSION,
} from "../../names/weights.ts";
import type { FeatureIndex } from "./feature-index.ts";
import type { Features } from "./instances.ts";
import type { Learned } from "./learn.ts";

export interface Sizes {
  readonly tokenRows: number;
  readonly spanRows: number;
}

interface Row {
  readonly hash: number;
  readonly at: number;
}

/** Both tables with one scale, so that their sums can be added: the largest weights fill a byte. */
export function encodeWeights(learned: Learned, features: Features, sizes: Sizes): Uint8Array {
  const tokens = heaviest(learned.tokens, TOKEN_COLUMNS, features.tokens, sizes.tokenRows);
  const spans = heaviest(learned.spans, SPAN_COLUMNS, features.spans, sizes.spanRows);
  const scale = 127 / Math.min(largest(learned.tokens), largest(learned.spans));
  const spansAt = WEIGHTS_HEADER * 4 + tableSize(tokens.length, TOKEN_COLUMNS);
  const bytes = new Uint8Array(spansAt + tableSize(spans.length, SPAN_COLUMNS));
  new Uint32Array(bytes.buffer, 0, WEIGHTS_HEADER).set([
    WEIGHTS_MAGIC,
    WEIGHTS_VERSION,
    featureSet(),
    tokens.length,
    spans.length,
  ]);
  encodeTable(bytes, WEIGHTS_HEADER * 4, tokens, learned.tokens, TOKEN_COLUMNS, scale);
  encodeTable(bytes, spansAt, spans, learned.spans, SPAN_COLUMNS, scale);
  return bytes;
}

/** The rows with the largest weights, in the order of their hashes. */
function heaviest(weights: Float32Array, columns: number, index: FeatureIndex, most: number): Row[] {
  const norms = Float64Array.from(index.hashes, (_, row) => {
    let sum = 0;
    for (let column = 0; column < columns; column++) sum += weights[row * columns + column]! ** 2;
    return sum;
  });
  return [...norms.keys()]
    .filter((row) => norms[row]! > 0)
    .sort((a, b) => norms[b]! - norms[a]! || a - b)
    .slice(0, most)
    .map((row) => ({ hash: index.hashes[row]!, at: row * columns }))
    .sort((a, b) => a.hash - b.hash);
}

/** The size that 99.99 % of the weights do not pass: the few beyond are cut to it. */
function largest(weights: Float32Array): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return sizes[Math.floor((sizes.length - 1) * 0.9999)] ?? 1;
}

function encodeTable(
  bytes: Uint8Array,
  at: number,
  rows: readonly Row[],
  weights: Float32Array,
  columns: number,
  scale: number,
): void {
  const ranges = new Uint32Array(bytes.buffer, at, RANGE_COUNT + 1);
  const fingerprintsAt = at + ranges.byteLength;
  const fingerprints = new Uint16Array(bytes.buffer, fingerprintsAt, rows.length);
  const values = new Int8Array(bytes.buffer, fingerprintsAt + fingerprints.byteLength, rows.length * columns);
  rows.forEach((row, i) => {
    ranges[rangeOf(row.hash) + 1]!++;
    fingerprints[i] = fingerprint(row.hash);
    for (let column = 0; column < columns; column++) {
      const value = Math.round(weights[row.at + column]! * scale);
      values[i * columns + column] = Math.max(-127, Math.min(127, value));
    }
  });
  for (let range = 1; range <= RANGE_COUNT; range++) ranges[range]! += ranges[range - 1]!;
}
