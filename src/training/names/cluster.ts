/**
 * Words that keep the same company: spherical k-means over the positive pointwise mutual information of each
 * word with the words before and after it. Rare names share a cluster with common ones of their kind.
 */
import { scan } from "../../text/scanner.ts";
import { TokenFlag, TokenKind } from "../../text/tokens.ts";
import { randomSource } from "../random.ts";
import { FeatureIndex } from "./feature-index.ts";

export interface ClusterOptions {
  readonly clusters: number;
  /** Words met less often belong to no cluster. */
  readonly minimum: number;
  /** The commonest words are the contexts. */
  readonly contexts: number;
  readonly rounds: number;
  readonly seed: number;
}

export interface WordCluster {
  readonly hash: number;
  /** From 1. */
  readonly cluster: number;
}

interface Vectors {
  readonly hashes: readonly number[];
  readonly offsets: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly dimensions: number;
}

/** Clusters the words of the texts. */
export function clusterWords(texts: readonly string[], options: ClusterOptions): readonly WordCluster[] {
  const vectors = vectorsOf(texts, options);
  const assigned = kMeans(vectors, options);
  return vectors.hashes.map((hash, i) => ({ hash, cluster: assigned[i]! + 1 }));
}

function vectorsOf(texts: readonly string[], { minimum, contexts }: ClusterOptions): Vectors {
  const words = new FeatureIndex();
  const streams = texts.map((text) => streamOf(text, words));
  const counts = words.counts;
  const byCount = [...counts.keys()].sort((a, b) => counts[b]! - counts[a]! || a - b);
  const frequent = byCount.filter((word) => counts[word]! >= minimum);
  const rowOf = numbered(frequent, counts.length);
  const columnOf = numbered(byCount.slice(0, contexts), counts.length);
  const rows = frequent.map(() => new Map<number, number>());
  const meet = (word: number, context: number, side: number): void => {
    const row = rows[rowOf[word]!];
    if (row === undefined || columnOf[context] === -1) return;
    const column = side * contexts + columnOf[context]!;
    row.set(column, (row.get(column) ?? 0) + 1);
  };
  for (const stream of streams)
    for (let i = 1; i < stream.length; i++) {
      meet(stream[i]!, stream[i - 1]!, 0);
      meet(stream[i - 1]!, stream[i]!, 1);
    }
  const hashes = frequent.map((word) => words.hashes[word]!);
  return { hashes, ...weigh(rows, contexts * 2), dimensions: contexts * 2 };
}

/** For each word its place in the list, -1 for words that are not in it. */
function numbered(list: readonly number[], words: number): Int32Array {
  const places = new Int32Array(words).fill(-1);
  list.forEach((word, place) => {
    places[word] = place;
  });
  return places;
}

/** Counts to vectors of length one; pairs met once or twice say less than their information. */
function weigh(
  rows: readonly ReadonlyMap<number, number>[],
  dimensions: number,
): Pick<Vectors, "offsets" | "columns" | "values"> {
  const totals = new Float64Array(dimensions);
  for (const row of rows) for (const [column, times] of row) totals[column]! += times;
  const all = totals.reduce((sum, total) => sum + total, 0);
  const offsets = new Int32Array(rows.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  rows.forEach((row, i) => {
    const sum = [...row.values()].reduce((total, times) => total + times, 0);
    const positive = [...row]
      .map(([column, times]) => {
        const information = Math.log((times * all) / (sum * totals[column]!));
        return [column, information * Math.min(1, times / 2 + 0.25)] as const;
      })
      .filter(([, value]) => value > 0);
    const length = Math.hypot(...positive.map(([, value]) => value));
    for (const [column, value] of positive) {
      columns.push(column);
      values.push(value / length);
    }
    offsets[i + 1] = columns.length;
  });
  return { offsets, columns: Int32Array.from(columns), values: Float32Array.from(values) };
}

const BREAK = 0x6a09e667;
const NUMBER = 0x3c6ef372;

/** The words of a text as numbers, a mark between sentences. */
function streamOf(text: string, words: FeatureIndex): Int32Array {
  const tokens = scan(text);
  const rows: number[] = [];
  const one = new Int32Array(1);
  const push = (hash: number): void => {
    one[0] = hash;
    words.addAll(one, 1, rows);
  };
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.flags[i]! & TokenFlag.sentenceStart) push(BREAK);
    push(tokens.kind[i] === TokenKind.number ? NUMBER : tokens.hash[i]!);
  }
  return Int32Array.from(rows);
}

function kMeans(vectors: Vectors, { clusters, rounds, seed }: ClusterOptions): Int32Array {
  const count = vectors.offsets.length - 1;
  const assigned = new Int32Array(count);
  const centres = firstCentres(vectors, clusters, randomSource(seed));
  for (let round = 0; round < rounds; round++) {
    if (round > 0) recentre(vectors, assigned, centres, clusters);
    const scores = new Float32Array(clusters);
    for (let word = 0; word < count; word++) assigned[word] = nearest(vectors, word, centres, scores);
  }
  return assigned;
}

/** Words drawn from the commoner half, whose vectors are fuller. Columns lie first, clusters second. */
function firstCentres(
  { offsets, columns, values, dimensions }: Vectors,
  clusters: number,
  random: () => number,
): Float32Array {
  const centres = new Float32Array(clusters * dimensions);
  for (let c = 0; c < clusters; c++) {
    const word = Math.floor((random() * (offsets.length - 1)) / 2);
    for (let k = offsets[word]!; k < offsets[word + 1]!; k++)
      centres[columns[k]! * clusters + c] = values[k]!;
  }
  return centres;
}

function nearest(
  { offsets, columns, values }: Vectors,
  word: number,
  centres: Float32Array,
  scores: Float32Array,
): number {
  const clusters = scores.length;
  scores.fill(0);
  for (let k = offsets[word]!; k < offsets[word + 1]!; k++) {
    const at = columns[k]! * clusters;
    const value = values[k]!;
    for (let c = 0; c < clusters; c++) scores[c]! += value * centres[at + c]!;
  }
  let best = 0;
  for (let c = 1; c < clusters; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
}

/** Centres become the normalised sums of their words' vectors. Columns lie first, clusters second. */
function recentre(
  { offsets, columns, values, dimensions }: Vectors,
  assigned: Int32Array,
  centres: Float32Array,
  clusters: number,
): void {
  centres.fill(0);
  for (let word = 0; word < assigned.length; word++)
    for (let k = offsets[word]!; k < offsets[word + 1]!; k++)
      centres[columns[k]! * clusters + assigned[word]!]! += values[k]!;
  const squares = new Float64Array(clusters);
  for (let at = 0; at < centres.length; at++) squares[at % clusters]! += centres[at]! ** 2;
  for (let d = 0; d < dimensions; d++)
    for (let c = 0; c < clusters; c++) centres[d * clusters + c]! /= Math.sqrt(squares[c]!) || 1;
}
