import { hashWord, mixHash } from "../text/hash.ts";
import { SPAN_COLUMNS, TOKEN_COLUMNS } from "./labels.ts";
import { aligned, displacementsAt, type PerfectHash, slotOf } from "./perfect-hash.ts";
import { roleSpanTemplates, roleTokenTemplates } from "./role-features.ts";
import { secondPassTemplates } from "./second-pass.ts";
import { spanTemplates } from "./span-features.ts";
import type { WordTables } from "./story-view.ts";
import { createTokenMemos, type TokenMemos } from "./token-scores.ts";
import { tokenTemplates } from "./token-templates.ts";

/** What was learned: the weight of each feature, and which words are used alike. */
export interface NameModel extends WordTables {
  /** What single words have summed up to; not where weights change. */
  readonly memos?: TokenMemos;
  /** Adds the weights of the first `count` token features to `sums`, `TOKEN_COLUMNS` of them from `at` on. */
  addToken(features: Int32Array, count: number, sums: Float32Array, at: number): void;
  /** The same for features of spans and of the second pass, `SPAN_COLUMNS` of them. */
  addSpan(features: Int32Array, count: number, sums: Float32Array, at: number): void;
}

/**
 * The file, little-endian: the header (magic, version, feature set, slots of the four tables), then the tables:
 * token weights, span weights, clusters, role classes. A table is a perfect hash, 16 bits of the hash that has each slot, and
 * the slots' rows of bytes, one row more than slots: zeros, for hashes that have none.
 */
export const MODEL_MAGIC = 0x4d4e584e;
export const MODEL_VERSION = 4;
export const HEADER_WORDS = 7;
export const CLUSTER_COLUMNS = 1;
export const ROLE_CLASS_COLUMNS = 2;

/** The weight that stands in the file as 0: sums are made of bytes without signs, two to a word. */
export const WEIGHT_ZERO = 128;

/** Changes with the features, so that weights learned for others are refused. */
export function featureSet(): number {
  return [
    ...tokenTemplates,
    ...roleTokenTemplates,
    ...spanTemplates,
    ...roleSpanTemplates,
    ...secondPassTemplates,
  ]
    .map(hashWord)
    .reduce(mixHash);
}

/** The bits that tell a known hash from an unknown one. */
export function fingerprintOf(hash: number): number {
  return hash & 0xffff;
}

/** One of the model's tables in its file. */
export interface Table {
  readonly hash: PerfectHash;
  readonly fingerprints: Uint16Array;
  readonly rows: Uint8Array;
  /** Where the table ends, rounded up so that the next is aligned. */
  readonly end: number;
}

/** Lays a table over its file from byte `at` on, a multiple of 4. */
export function tableAt(buffer: ArrayBufferLike, at: number, slots: number, columns: number): Table {
  const hash = displacementsAt(buffer, at, slots);
  const fingerprintsAt = at + hash.displacements.byteLength;
  const rowsAt = (fingerprintsAt + slots * 2 + 3) & ~3;
  return {
    hash,
    fingerprints: new Uint16Array(buffer, fingerprintsAt, slots),
    rows: new Uint8Array(buffer, rowsAt, (slots + 1) * columns),
    end: (rowsAt + (slots + 1) * columns + 3) & ~3,
  };
}

/** The row of a hash; for an unknown one the last, which is all zeros. */
function rowOf({ hash: perfect, fingerprints }: Table, hash: number): number {
  const slot = slotOf(perfect, hash);
  return fingerprints[slot] === fingerprintOf(hash) ? slot : perfect.slots;
}

/** Lays a model over the bytes of its file: nothing is parsed or copied. */
export function readNameModel(file: Uint8Array): NameModel {
  const bytes = aligned(file);
  const { buffer, byteOffset } = bytes;
  const header = new Int32Array(buffer, byteOffset, HEADER_WORDS);
  const [magic, version, features, tokenSlots = 0, spanSlots = 0, clusterSlots = 0, roleSlots = 0] = header;
  if (magic !== MODEL_MAGIC || version !== MODEL_VERSION || features !== featureSet())
    throw new Error("The model of the name tagger was made for other features: run npm run train:names.");
  const tokens = tableAt(buffer, byteOffset + HEADER_WORDS * 4, tokenSlots, TOKEN_COLUMNS);
  const spans = tableAt(buffer, tokens.end, spanSlots, SPAN_COLUMNS);
  const clusters = tableAt(buffer, spans.end, clusterSlots, CLUSTER_COLUMNS);
  const roles = tableAt(buffer, clusters.end, roleSlots, ROLE_CLASS_COLUMNS);
  return {
    memos: createTokenMemos(),
    addToken: tokenAdder(tokens),
    addSpan: spanAdder(spans),
    clusterOf: (hash) => clusters.rows[rowOf(clusters, hash)]!,
    roleClassOf: (hash) => {
      const at = rowOf(roles, hash) * ROLE_CLASS_COLUMNS;
      return roles.rows[at]! | (roles.rows[at + 1]! << 8);
    },
  };
}

/** The first and third byte of a word as two numbers of 16 bits, room for the sum of 256 weights. */
const PAIR = 0x00ff00ff;

/**
 * Four weights are one word, split into two pairs whose sums cannot run over into each other; half of the
 * tagger's time is spent here.
 */
function tokenAdder(table: Table): NameModel["addToken"] {
  const words = wordsOf(table);
  return (features, count, sums, at) => {
    let s0 = 0;
    let s1 = 0;
    let s4 = 0;
    let s5 = 0;
    let s8 = 0;
    let s9 = 0;
    let s12 = 0;
    let s13 = 0;
    for (let k = 0; k < count; k++) {
      const row = rowOf(table, features[k]!) * 4;
      const a = words[row]!;
      const b = words[row + 1]!;
      const c = words[row + 2]!;
      const d = words[row + 3]!;
      s0 = (s0 + (a & PAIR)) | 0;
      s1 = (s1 + ((a >>> 8) & PAIR)) | 0;
      s4 = (s4 + (b & PAIR)) | 0;
      s5 = (s5 + ((b >>> 8) & PAIR)) | 0;
      s8 = (s8 + (c & PAIR)) | 0;
      s9 = (s9 + ((c >>> 8) & PAIR)) | 0;
      s12 = (s12 + (d & PAIR)) | 0;
      s13 = (s13 + ((d >>> 8) & PAIR)) | 0;
    }
    const zero = count * WEIGHT_ZERO;
    addFour(sums, at, s0, s1, zero);
    addFour(sums, at + 4, s4, s5, zero);
    addFour(sums, at + 8, s8, s9, zero);
    addFour(sums, at + 12, s12, s13, zero);
  };
}

function spanAdder(table: Table): NameModel["addSpan"] {
  const words = wordsOf(table);
  return (features, count, sums, at) => {
    let even = 0;
    let odd = 0;
    for (let k = 0; k < count; k++) {
      const word = words[rowOf(table, features[k]!)]!;
      even = (even + (word & PAIR)) | 0;
      odd = (odd + ((word >>> 8) & PAIR)) | 0;
    }
    addFour(sums, at, even, odd, count * WEIGHT_ZERO);
  };
}

/** A table's rows as words of four weights. */
function wordsOf({ rows }: Table): Int32Array {
  return new Int32Array(rows.buffer, rows.byteOffset, rows.length >> 2);
}

/** Adds four sums, the first and third in `even`, the others in `odd`; `zero` is what no weight at all sums to. */
function addFour(sums: Float32Array, at: number, even: number, odd: number, zero: number): void {
  sums[at]! += (even & 0xffff) - zero;
  sums[at + 1]! += (odd & 0xffff) - zero;
  sums[at + 2]! += (even >>> 16) - zero;
  sums[at + 3]! += (odd >>> 16) - zero;
}
