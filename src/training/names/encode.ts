/** What was learned to the bytes that src/names/name-model.ts reads. */
import { SPAN_COLUMNS, TOKEN_COLUMNS } from "../../names/labels.ts";
import {
  featureSet,
  fingerprintOf,
  HEADER_WORDS,
  layOutTable,
  MODEL_MAGIC,
  MODEL_VERSION,
} from "../../names/name-model.ts";
import type { WordCluster } from "./cluster.ts";

/** A table of learned rows, before it is cut down and rounded. */
export interface LearnedTable {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
}

interface Row {
  readonly hash: number;
  readonly values: ArrayLike<number>;
}

/**
 * The model's file. Both tables of weights share one scale, since their sums are added: `scale` bytes to one
 * unit of weight; what is too large for a byte is cut.
 */
export function encodeModel(
  tokens: readonly LearnedTable[],
  spans: readonly LearnedTable[],
  clusters: readonly WordCluster[],
  scale: number,
): Uint8Array {
  const tables = [
    { columns: TOKEN_COLUMNS, rows: rounded(tokens, TOKEN_COLUMNS, scale) },
    { columns: SPAN_COLUMNS, rows: rounded(spans, SPAN_COLUMNS, scale) },
    { columns: 1, rows: clusters.map(({ hash, cluster }) => ({ hash, values: [cluster] })) },
  ];
  const sizes = tables.map((table) => layOutTable(table.rows.length, table.columns).size);
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, HEADER_WORDS * 4));
  const counts = tables.map((table) => table.rows.length);
  new Uint32Array(bytes.buffer, 0, HEADER_WORDS).set([MODEL_MAGIC, MODEL_VERSION, featureSet(), ...counts]);
  let at = HEADER_WORDS * 4;
  tables.forEach((table, i) => {
    encodeTable(bytes, at, table.rows, table.columns);
    at += sizes[i]!;
  });
  return bytes;
}

/** The hashes of the rows with the largest weights. */
export function heaviest(
  { hashes, weights }: LearnedTable,
  columns: number,
  most: number,
): readonly number[] {
  const sizes = Float64Array.from(hashes, (_, row) => {
    let sum = 0;
    for (let column = 0; column < columns; column++) sum += weights[row * columns + column]! ** 2;
    return sum;
  });
  return [...hashes.keys()]
    .filter((row) => sizes[row]! > 0)
    .sort((a, b) => sizes[b]! - sizes[a]! || a - b)
    .slice(0, most)
    .map((row) => hashes[row]!);
}

/** All rows that are not zero when rounded. */
function rounded(tables: readonly LearnedTable[], columns: number, scale: number): Row[] {
  return tables.flatMap(({ hashes, weights }) =>
    Array.from(hashes, (hash, row) => ({
      hash,
      values: Array.from(weights.subarray(row * columns, (row + 1) * columns), (weight) =>
        round(weight * scale),
      ),
    })).filter(({ values }) => values.some((value) => value !== 0)),
  );
}

function round(value: number): number {
  return Math.max(-127, Math.min(127, Math.round(value)));
}

function encodeTable(bytes: Uint8Array, at: number, unordered: readonly Row[], columns: number): void {
  const rows = [...unordered].sort((a, b) => a.hash - b.hash);
  const { shift, ranges, fingerprints, values } = layOutTable(rows.length, columns);
  const starts = new Uint32Array(bytes.buffer, at, ranges + 1);
  const marks = new Uint16Array(bytes.buffer, at + fingerprints, rows.length);
  const weights = new Int8Array(bytes.buffer, at + values, rows.length * columns);
  rows.forEach((row, i) => {
    starts[(row.hash >>> shift) + 1]!++;
    marks[i] = fingerprintOf(row.hash);
    weights.set(row.values, i * columns);
  });
  for (let range = 1; range <= ranges; range++) starts[range]! += starts[range - 1]!;
}
