/** Clusters of GloVe vectors by the stems that splitting compares: what words are about. */

import {
  CLUSTERS,
  DIMENSIONS,
  TOPIC_SLOTS,
  type TopicTable,
  topicEntry,
  topicSlot,
} from "../split/topics.ts";
import { STEM } from "../split/word-classes.ts";
import { hashWord } from "../text/hash.ts";
import { type Embeddings, fetchEmbeddings, readEmbeddings } from "./names/embeddings.ts";
import { kMeans } from "./names/k-means.ts";

/** The commonest words of the vectors, of which stems are made. */
const WORDS = 30_000;
/** Shorter words carry grammar. */
const MIN_LENGTH = 4;
/** A word's weight in its stem falls with its rank in frequency, but for the first. */
const FLAT_RANKS = 50;

/** The table of topics; the vectors are fetched into `folder` where they are not there. */
export function learnTopics(folder: string): TopicTable {
  const { stems, points } = stemVectors(readEmbeddings(fetchEmbeddings(folder), WORDS));
  const { assigned, centres } = kMeans(points, DIMENSIONS, {
    clusters: CLUSTERS,
    rounds: 20,
    sample: 8_000,
    seed: 6,
  });
  const slots = new Uint16Array(TOPIC_SLOTS);
  stems.forEach((stem, k) => {
    const hash = hashWord(stem) | 0;
    const slot = topicSlot(slots, hash);
    if (slots[slot] === 0) slots[slot] = topicEntry(hash, assigned[k]!);
  });
  return { slots, centres: rounded(centres) };
}

/** A vector for each stem, in order of frequency: the mean of its words' vectors, centred and of length one. */
function stemVectors({ words, vectors }: Embeddings): {
  readonly stems: readonly string[];
  readonly points: Float32Array;
} {
  const mean = new Float64Array(DIMENSIONS);
  for (let i = 0; i < vectors.length; i++) mean[i % DIMENSIONS]! += vectors[i]! / words.length;
  const sums = new Map<string, Float64Array>();
  words.forEach((word, rank) => {
    if (word.length < MIN_LENGTH || !/^[a-z]+$/.test(word)) return;
    const stem = word.slice(0, STEM);
    const sum = sums.get(stem) ?? new Float64Array(DIMENSIONS);
    sums.set(stem, sum);
    const own = unit(
      Float64Array.from({ length: DIMENSIONS }, (_, d) => vectors[rank * DIMENSIONS + d]! - mean[d]!),
    );
    for (let d = 0; d < DIMENSIONS; d++) sum[d]! += own[d]! / (rank + FLAT_RANKS);
  });
  const points = new Float32Array(sums.size * DIMENSIONS);
  [...sums.values()].forEach((sum, k) => {
    points.set(unit(sum), k * DIMENSIONS);
  });
  return { stems: [...sums.keys()], points };
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return vector.map((value) => value / Math.max(length, 1e-6));
}

/** Each centre at length one, in hundred-and-twenty-sevenths of its largest number. */
function rounded(centres: Float32Array): Int8Array {
  const result = new Int8Array(centres.length);
  for (let at = 0; at < centres.length; at += DIMENSIONS) {
    const own = unit(Float64Array.from(centres.subarray(at, at + DIMENSIONS)));
    own.forEach((value, d) => {
      result[at + d] = Math.round(Math.max(-1, Math.min(1, value * 2)) * 127);
    });
  }
  return result;
}
