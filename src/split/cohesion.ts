/**
 * How much two stretches of text have in common: cosine of word counts weighted by rarity (TextTiling's block
 * comparison, Hearst 1997, with inverse paragraph frequency), and names that go on from one to the other.
 */
import { BUCKETS, WordFlag, type Words } from "./words.ts";

const BUCKET = BUCKETS - 1;

/** Words of a document with the weight of each bucket, and scratch space for comparing. */
export interface Cohesion {
  readonly words: Words;
  readonly weight: Float32Array;
  readonly left: Float32Array;
  readonly right: Float32Array;
}

export function newCohesion(words: Words): Cohesion {
  return { words, weight: rarity(words), left: new Float32Array(BUCKETS), right: new Float32Array(BUCKETS) };
}

/** log(1 + paragraphs / paragraphs with the word), the weight of every bucket. */
function rarity({ from, word }: Words): Float32Array {
  const count = from.length - 1;
  const paragraphs = new Uint32Array(BUCKETS);
  const last = new Int32Array(BUCKETS).fill(-1);
  for (let i = 0; i < count; i++) {
    for (let w = from[i]!; w < from[i + 1]!; w++) {
      const bucket = word[w]! & BUCKET;
      if (last[bucket] !== i) paragraphs[bucket]!++;
      last[bucket] = i;
    }
  }
  const weight = new Float32Array(BUCKETS);
  for (let b = 0; b < BUCKETS; b++) if (paragraphs[b]! > 0) weight[b] = Math.log(1 + count / paragraphs[b]!);
  return weight;
}

/** Cosine of the words from `a` to `b` with those from `b` to `c`: offsets into `words.word`. */
export function cosine({ words, weight, left, right }: Cohesion, a: number, b: number, c: number): number {
  const { word } = words;
  for (let w = a; w < b; w++) left[word[w]! & BUCKET]! += 1;
  for (let w = b; w < c; w++) right[word[w]! & BUCKET]! += 1;
  let product = 0;
  let leftNorm = 0;
  let rightNorm = 0;
  for (let w = b; w < c; w++) {
    const bucket = word[w]! & BUCKET;
    const square = weight[bucket]! ** 2;
    // Summed once for every occurrence, so that no list of distinct words is needed.
    product += left[bucket]! * square;
    rightNorm += right[bucket]! * square;
  }
  for (let w = a; w < b; w++) leftNorm += left[word[w]! & BUCKET]! * weight[word[w]! & BUCKET]! ** 2;
  for (let w = a; w < b; w++) left[word[w]! & BUCKET] = 0;
  for (let w = b; w < c; w++) right[word[w]! & BUCKET] = 0;
  return leftNorm > 0 && rightNorm > 0 ? product / Math.sqrt(leftNorm * rightNorm) : 0;
}

/** The share of the words from `b` to `c`, by weight, that also stand from `a` to `b`. */
export function shareKnown(
  { words, weight, left }: Cohesion,
  a: number,
  b: number,
  from: number,
  to: number,
): number {
  const { word } = words;
  for (let w = a; w < b; w++) left[word[w]! & BUCKET] = 1;
  let known = 0;
  let all = 0;
  for (let w = from; w < to; w++) {
    const bucket = word[w]! & BUCKET;
    known += left[bucket]! * weight[bucket]!;
    all += weight[bucket]!;
  }
  for (let w = a; w < b; w++) left[word[w]! & BUCKET] = 0;
  return all > 0 ? known / all : 0;
}

/** What the names of a paragraph say of the text before it. */
export interface NameLinks {
  /** Share of the paragraph's names already met in the paragraphs before; -1 where it has none. */
  readonly known: Float32Array;
  /** Bare names whose full name came before: "Meyer" after "Anna Meyer". */
  readonly bare: Uint8Array;
  /** Full names given again although they came before. */
  readonly again: Uint8Array;
}

/** Paragraphs a name is remembered for. */
const MEMORY = 20;

/** Reads the links of all paragraphs in one pass. */
export function readNameLinks({ from, word }: Words): NameLinks {
  const count = from.length - 1;
  const known = new Float32Array(count);
  const bare = new Uint8Array(count);
  const again = new Uint8Array(count);
  const lastName = new Int32Array(BUCKETS).fill(-MEMORY - 1);
  const lastFull = new Int32Array(BUCKETS).fill(-MEMORY - 1);
  for (let i = 0; i < count; i++) {
    let names = 0;
    let met = 0;
    for (let w = from[i]!; w < from[i + 1]!; w++) {
      const flags = word[w]!;
      if ((flags & (WordFlag.name | WordFlag.bare)) === 0) continue;
      const bucket = flags & BUCKET;
      if ((flags & WordFlag.name) !== 0) {
        const seen = lastName[bucket]!;
        names++;
        if (seen < i && i - seen <= MEMORY) met++;
      }
      const full = lastFull[bucket]!;
      if (full < i && i - full <= MEMORY) {
        if ((flags & WordFlag.bare) !== 0) bare[i] = Math.min(bare[i]! + 1, 3);
        if ((flags & WordFlag.runEnd) !== 0) again[i] = Math.min(again[i]! + 1, 3);
      }
      lastName[bucket] = i;
      if ((flags & WordFlag.runEnd) !== 0) lastFull[bucket] = i;
    }
    known[i] = names > 0 ? met / names : -1;
  }
  return { known, bare, again };
}
