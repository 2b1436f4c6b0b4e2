import { hashWord, mixHash } from "../text/hash.ts";
import { SPAN_COLUMNS, TOKEN_COLUMNS } from "./labels.ts";
import { spanTemplates } from "./span-features.ts";
import { tokenTemplates } from "./token-features.ts";

/** What each feature counts: adds the rows of weights of the first `count` features to `sums` from `at` on. */
export interface Weights {
  addToken(features: Uint32Array, count: number, sums: Float32Array, at: number): void;
  addSpan(features: Uint32Array, count: number, sums: Float32Array, at: number): void;
}

export const WEIGHTS_MAGIC = 0x574d584e;
export const WEIGHTS_VERSION = 1;
export const WEIGHTS_HEADER = 5;
/** Rows lie in the order of their hashes; a table of where each range of hashes begins leads to them. */
export const RANGE_BITS = 15;
export const RANGE_COUNT = 1 << RANGE_BITS;

/** Changes with the features, so that weights learned for others are refused. */
export function featureSet(): number {
  return [...tokenTemplates, ...spanTemplates].map(hashWord).reduce(mixHash);
}

/** The bits below the range's that tell the rows of one range apart. */
export function fingerprint(hash: number): number {
  return hash & 0xffff;
}

export function rangeOf(hash: number): number {
  return hash >>> (32 - RANGE_BITS);
}

interface Rows {
  readonly ranges: Uint32Array;
  readonly fingerprints: Uint16Array;
  readonly weights: Int8Array;
}

/**
 * Lays the tagger's weights over the bytes of their file: magic, version, feature set, counts of token and
 * span rows; then for each of the two tables the ranges, the fingerprints and the rows of int8.
 */
export function readWeights(file: Uint8Array): Weights {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const [magic, version, features, tokenRows = 0, spanRows = 0] = new Uint32Array(
    bytes.buffer,
    bytes.byteOffset,
    WEIGHTS_HEADER,
  );
  if (magic !== WEIGHTS_MAGIC || version !== WEIGHTS_VERSION || features !== featureSet())
    throw new Error("The weights of the name tagger were made for other features: run npm run train:names.");
  const tokensAt = WEIGHTS_HEADER * 4;
  const tokens = rowsAt(bytes, tokensAt, tokenRows, TOKEN_COLUMNS);
  const spans = rowsAt(bytes, tokensAt + tableSize(tokenRows, TOKEN_COLUMNS), spanRows, SPAN_COLUMNS);
  return {
    addToken: (hashes, count, sums, at) => {
      for (let k = 0; k < count; k++) {
        const row = find(tokens, hashes[k]!);
        if (row >= 0) addSixteen(tokens.weights, row * TOKEN_COLUMNS, sums, at);
      }
    },
    addSpan: (hashes, count, sums, at) => {
      for (let k = 0; k < count; k++) {
        const row = find(spans, hashes[k]!);
        if (row < 0) continue;
        for (let column = 0; column < SPAN_COLUMNS; column++)
          sums[at + column]! += spans.weights[row * SPAN_COLUMNS + column]!;
      }
    },
  };
}

/** Bytes of a table of rows, its end rounded up so that the next begins aligned. */
export function tableSize(rows: number, columns: number): number {
  return ((RANGE_COUNT + 1) * 4 + rows * (2 + columns) + 3) & ~3;
}

function rowsAt(bytes: Uint8Array, offset: number, rows: number, columns: number): Rows {
  const at = bytes.byteOffset + offset;
  const fingerprintsAt = at + (RANGE_COUNT + 1) * 4;
  return {
    ranges: new Uint32Array(bytes.buffer, at, RANGE_COUNT + 1),
    fingerprints: new Uint16Array(bytes.buffer, fingerprintsAt, rows),
    weights: new Int8Array(bytes.buffer, fingerprintsAt + rows * 2, rows * columns),
  };
}

function find({ ranges, fingerprints }: Rows, hash: number): number {
  const range = rangeOf(hash);
  const end = ranges[range + 1]!;
  const wanted = fingerprint(hash);
  for (let row = ranges[range]!; row < end; row++) if (fingerprints[row] === wanted) return row;
  return -1;
}

/** Unrolled: more than half of the tagger's time is spent here. */
function addSixteen(weights: Int8Array, row: number, sums: Float32Array, at: number): void {
  sums[at]! += weights[row]!;
  sums[at + 1]! += weights[row + 1]!;
  sums[at + 2]! += weights[row + 2]!;
  sums[at + 3]! += weights[row + 3]!;
  sums[at + 4]! += weights[row + 4]!;
  sums[at + 5]! += weights[row + 5]!;
  sums[at + 6]! += weights[row + 6]!;
  sums[at + 7]! += weights[row + 7]!;
  sums[at + 8]! += weights[row + 8]!;
  sums[at + 9]! += weights[row + 9]!;
  sums[at + 10]! += weights[row + 10]!;
  sums[at + 11]! += weights[row + 11]!;
  sums[at + 12]! += weights[row + 12]!;
  sums[at + 13]! += weights[row + 13]!;
  sums[at + 14]! += weights[row + 14]!;
  sums[at + 15]! += weights[row + 15]!;
}
