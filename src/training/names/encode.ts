/** What was learned to the bytes that src/names/name-model.ts reads. */
import { SPAN_COLUMNS, TOKEN_COLUMNS } from "../../names/labels.ts";
import {
  CLUSTER_COLUMNS,
  featureSet,
  fingerprintOf,
  HEADER_WORDS,
  MODEL_MAGIC,
  MODEL_VERSION,
  ROLE_CLASS_COLUMNS,
  tableAt,
  WEIGHT_ZERO,
} from "../../names/name-model.ts";
import { packRoleClass } from "../../names/role-features.ts";
import { displace, slotsFor } from "../perfect-hash.ts";
import type { WordCluster } from "./cluster.ts";
import type { ClassedWord } from "./word-classes.ts";

/** A table of learned rows, before it is cut down and rounded. */
export interface LearnedTable {
  readonly hashes: Int32Array;
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
  classes: readonly ClassedWord[],
  scale: number,
): Uint8Array {
  const tables = [
    { columns: TOKEN_COLUMNS, zero: WEIGHT_ZERO, rows: rounded(tokens, TOKEN_COLUMNS, scale) },
    { columns: SPAN_COLUMNS, zero: WEIGHT_ZERO, rows: rounded(spans, SPAN_COLUMNS, scale) },
    {
      columns: CLUSTER_COLUMNS,
      zero: 0,
      rows: clusters.map(({ hash, cluster }) => ({ hash, values: [cluster] })),
    },
    { columns: ROLE_CLASS_COLUMNS, zero: 0, rows: classes.map(roleRow) },
  ];
  const slots = tables.map(({ rows }) => slotsFor(rows.length));
  const most = tables.reduce((sum, { columns }, i) => sum + slots[i]! * (columns + 8) + 64, HEADER_WORDS * 4);
  const bytes = new Uint8Array(most);
  new Int32Array(bytes.buffer, 0, HEADER_WORDS).set([MODEL_MAGIC, MODEL_VERSION, featureSet(), ...slots]);
  let at = HEADER_WORDS * 4;
  tables.forEach(({ columns, rows, zero }, i) => {
    const table = tableAt(bytes.buffer, at, slots[i]!, columns);
    const slotOfRow = displace(
      table.hash,
      rows.map(({ hash }) => hash),
    );
    table.rows.fill(zero);
    rows.forEach(({ hash, values }, row) => {
      table.fingerprints[slotOfRow[row]!] = fingerprintOf(hash);
      for (let column = 0; column < columns; column++)
        table.rows[slotOfRow[row]! * columns + column] = zero + values[column]!;
    });
    at = table.end;
  });
  return bytes.slice(0, at);
}

function roleRow({ hash, fine, coarse }: ClassedWord): Row {
  const packed = packRoleClass(fine, coarse);
  return { hash, values: [packed & 0xff, packed >> 8] };
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
