/**
 * Classes of words by the roles that they are likely to play in names. A net learns from the training sets what roles
 * words with such vectors play. Cross-fitted by word: a word's class comes from a net that has not seen the word, so that
 * the tagger meets as good a guess for the words of the training sets as for new ones.
 */
import type { Gazetteer } from "../../names/gazetteer.ts";
import { PHRASE_SEED } from "../../names/phrase-hash.ts";
import { hashWord, mixHash } from "../../text/hash.ts";
import { randomSource } from "../random.ts";
import type { Embeddings } from "./embeddings.ts";
import { kMeans } from "./k-means.ts";
import { predictRoles, type RoleData, trainRoleNet } from "./role-net.ts";
import { ROLES, type RoleCounts } from "./word-roles.ts";

export interface WordClassOptions {
  readonly fine: number;
  readonly coarse: number;
  /** Parts of the words for cross-fitting. */
  readonly folds: number;
  readonly seed: number;
}

export interface ClassedWord {
  readonly hash: number;
  /** From 1. */
  readonly fine: number;
  readonly coarse: number;
}

const LABELS = 16;
/** How much the gazetteer's labels count beside the roles. */
const LABEL_WEIGHT = 0.3;
/** And their probabilities in the distance between words. */
const LABEL_DISTANCE = 0.6;
/** A word seen twenty times counts four and a half times as much as one seen once, and no word more. */
const MAX_TIMES = 20;

/** The class of each word that has a vector. */
export function classifyWords(
  embeddings: Embeddings,
  counts: RoleCounts,
  gazetteer: Pick<Gazetteer, "classesOf">,
  { fine, coarse, folds, seed }: WordClassOptions,
): readonly ClassedWord[] {
  const hashes = embeddings.words.map(hashWord);
  const data = dataOf(embeddings, hashes, counts, gazetteer);
  const points = crossFitted(data, hashes.length, folds, seed);
  const size = ROLES + LABELS;
  for (let i = 0; i < points.length; i++)
    points[i] = i % size < ROLES ? Math.sqrt(points[i]!) : points[i]! * LABEL_DISTANCE;
  const fineClasses = kMeans(points, size, { clusters: fine, rounds: 14, sample: 40_000, seed });
  const coarseClasses = kMeans(fineClasses.centres, size, {
    clusters: coarse,
    rounds: 20,
    sample: fine,
    seed,
  });
  const seen = new Set<number>();
  return hashes.flatMap((hash, i) => {
    if (seen.has(hash)) return [];
    seen.add(hash);
    const own = fineClasses.assigned[i]!;
    return [{ hash, fine: own + 1, coarse: coarseClasses.assigned[own]! + 1 }];
  });
}

function dataOf(
  { words, vectors, dimensions }: Embeddings,
  hashes: readonly number[],
  counts: RoleCounts,
  gazetteer: Pick<Gazetteer, "classesOf">,
): RoleData {
  const rows = words.length;
  const roles = new Float32Array(rows * ROLES);
  const roleWeight = new Float32Array(rows);
  const labels = new Float32Array(rows * LABELS);
  const labelWeight = new Float32Array(rows);
  hashes.forEach((hash, row) => {
    const count = counts.get(hash);
    const total = count?.reduce((sum, times) => sum + times, 0) ?? 0;
    if (count !== undefined && total >= 1) {
      roleWeight[row] = Math.sqrt(Math.min(total, MAX_TIMES));
      for (let r = 0; r < ROLES; r++) roles[row * ROLES + r] = count[r]! / total;
    }
    const known = gazetteer.classesOf(mixHash(PHRASE_SEED, hash));
    if (known !== 0) labelWeight[row] = LABEL_WEIGHT;
    for (let bit = 0; bit < LABELS; bit++) labels[row * LABELS + bit] = (known >> bit) & 1;
  });
  const { inputs, inputSize } = inputsOf(vectors, rows, dimensions);
  return { inputs, inputSize, roles, roleCount: ROLES, roleWeight, labels, labelCount: LABELS, labelWeight };
}

/** Vectors centred on the mean of the commoner words and of one length; and the word's rank in frequency. */
function inputsOf(
  vectors: Float32Array,
  rows: number,
  dimensions: number,
): Pick<RoleData, "inputs" | "inputSize"> {
  const common = Math.min(rows, 50_000);
  const mean = new Float64Array(dimensions);
  for (let row = 0; row < common; row++)
    for (let d = 0; d < dimensions; d++) mean[d]! += vectors[row * dimensions + d]! / common;
  const inputSize = dimensions + 1;
  const inputs = new Float32Array(rows * inputSize);
  for (let row = 0; row < rows; row++) {
    let squares = 0;
    for (let d = 0; d < dimensions; d++) squares += (vectors[row * dimensions + d]! - mean[d]!) ** 2;
    const scale = 3 / Math.max(Math.sqrt(squares), 1e-6);
    for (let d = 0; d < dimensions; d++)
      inputs[row * inputSize + d] = (vectors[row * dimensions + d]! - mean[d]!) * scale;
    inputs[row * inputSize + dimensions] = Math.log(row + 100) / 5 - 1.5;
  }
  return { inputs, inputSize };
}

/** Predictions for all words: for those with labels, by a net that was trained on the other parts. */
function crossFitted(data: RoleData, rows: number, folds: number, seed: number): Float32Array {
  const random = randomSource(seed);
  const size = ROLES + LABELS;
  const fold = Int8Array.from({ length: rows }, (_, row) =>
    data.roleWeight[row] === 0 && data.labelWeight[row] === 0 ? -1 : Math.floor(random() * folds),
  );
  const points = new Float32Array(rows * size);
  const labelled = Int32Array.from(fold.keys()).filter((row) => fold[row] !== -1);
  for (let part = -1; part < folds; part++) {
    // Part -1 are the words without labels: all others may be learned from.
    const net = trainRoleNet(
      data,
      labelled.filter((row) => fold[row] !== part),
      seed + part + 2,
    );
    for (let row = 0; row < rows; row++)
      if (fold[row] === part) predictRoles(net, data, row, points.subarray(row * size, (row + 1) * size));
  }
  return points;
}
