import { hashWord, mixHash } from "../text/hash.ts";
import { SPAN_COLUMNS, TOKEN_COLUMNS } from "./labels.ts";
import { secondTemplates } from "./second-look.ts";
import { spanTemplates } from "./span-features.ts";
import { tokenTemplates } from "./token-features.ts";

/** What was learned: what each feature counts, and which words keep the same company. */
export interface NameModel {
  /** Adds the weights of the first `count` token features to `sums`, `TOKEN_COLUMNS` of them from `at` on. */
  addToken(features: Uint32Array, count: number, sums: Float32Array, at: number): void;
  /** The same for features of spans and of the second look, `SPAN_COLUMNS` of them. */
  addSpan(features: Uint32Array, count: number, sums: Float32Array, at: number): void;
  /** The cluster of a word by its hash, from 1 to 255; 0 for none. */
  clusterOf(hash: number): number;
}

/**
 * The file, little-endian: the header (magic, version, feature set, rows of the three tables), then the tables:
 * token weights, span weights, clusters. Rows lie in the order of their hashes; a table says where each range
 * of hashes begins, and 16 bits of the hash tell the rows of one range apart.
 */
export const MODEL_MAGIC = 0x4d4e584e;
export const MODEL_VERSION = 2;
export const HEADER_WORDS = 6;
const CLUSTER_COLUMNS = 1;

/** Changes with the features, so that weights learned for others are refused. */
export function featureSet(): number {
  return [...tokenTemplates, ...spanTemplates, ...secondTemplates].map(hashWord).reduce(mixHash);
}

/** Where the parts of a table of so many rows lie, from its beginning, and how long it is. */
export interface TableLayout {
  /** A hash's range is its leading bits: `hash >>> shift`. */
  readonly shift: number;
  readonly ranges: number;
  readonly fingerprints: number;
  readonly values: number;
  readonly size: number;
}

/** About two rows to a range; the end is rounded up so that the next table begins aligned. */
export function layOutTable(rows: number, columns: number): TableLayout {
  const bits = Math.max(1, 30 - Math.clz32(rows | 1));
  const ranges = 1 << bits;
  const fingerprints = (ranges + 1) * 4;
  const values = fingerprints + rows * 2;
  return { shift: 32 - bits, ranges, fingerprints, values, size: (values + rows * columns + 3) & ~3 };
}

/** The bits that tell the rows of one range apart. */
export function fingerprintOf(hash: number): number {
  return hash & 0xffff;
}

interface Table {
  readonly shift: number;
  readonly starts: Uint32Array;
  readonly fingerprints: Uint16Array;
  readonly values: Int8Array;
  readonly end: number;
}

function tableAt({ buffer }: Uint8Array, at: number, rows: number, columns: number): Table {
  const layout = layOutTable(rows, columns);
  return {
    shift: layout.shift,
    starts: new Uint32Array(buffer, at, layout.ranges + 1),
    fingerprints: new Uint16Array(buffer, at + layout.fingerprints, rows),
    values: new Int8Array(buffer, at + layout.values, rows * columns),
    end: at + layout.size,
  };
}

function find({ shift, starts, fingerprints }: Table, hash: number): number {
  const range = hash >>> shift;
  const end = starts[range + 1]!;
  const wanted = fingerprintOf(hash);
  for (let row = starts[range]!; row < end; row++) if (fingerprints[row] === wanted) return row;
  return -1;
}

/** Lays a model over the bytes of its file: nothing is parsed or copied. */
export function readNameModel(file: Uint8Array): NameModel {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
  const [magic, version, features, tokenRows = 0, spanRows = 0, clusterRows = 0] = header;
  if (magic !== MODEL_MAGIC || version !== MODEL_VERSION || features !== featureSet())
    throw new Error("The model of the name tagger was made for other features: run npm run train:names.");
  const tokens = tableAt(bytes, bytes.byteOffset + HEADER_WORDS * 4, tokenRows, TOKEN_COLUMNS);
  const spans = tableAt(bytes, tokens.end, spanRows, SPAN_COLUMNS);
  const clusters = tableAt(bytes, spans.end, clusterRows, CLUSTER_COLUMNS);
  return {
    addToken: (hashes, count, sums, at) => {
      for (let k = 0; k < count; k++) {
        const row = find(tokens, hashes[k]!);
        if (row >= 0) addSixteen(tokens.values, row * TOKEN_COLUMNS, sums, at);
      }
    },
    addSpan: (hashes, count, sums, at) => {
      for (let k = 0; k < count; k++) {
        const row = find(spans, hashes[k]!) * SPAN_COLUMNS;
        if (row < 0) continue;
        sums[at]! += spans.values[row]!;
        sums[at + 1]! += spans.values[row + 1]!;
        sums[at + 2]! += spans.values[row + 2]!;
        sums[at + 3]! += spans.values[row + 3]!;
      }
    },
    clusterOf: (hash) => {
      const row = find(clusters, hash);
      return row < 0 ? 0 : clusters.values[row]! & 0xff;
    },
  };
}

/** Unrolled: most of the tagger's time is spent here. */
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
