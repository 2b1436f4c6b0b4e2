/**
 * All contexts of a phrase in the story weighed together: how far each of its occurrences speaks for a name of each type,
 * by the scores of the first pass. What no single context decides, several may.
 */
import { createHashTable, type HashTable } from "../text/hash-table.ts";
import { type Lattice, scoreOf } from "./decoder.ts";
import { TYPES } from "./labels.ts";
import { phraseHash } from "./phrase-hash.ts";
import type { StoryView } from "./story-view.ts";

/** Longer phrases seldom return as they are. */
export const MAX_EVIDENCE_TOKENS = 3;
/** No occurrence counts more than this many margins of doubt. */
const MAX_MARGINS = 4;

/** The sums over all occurrences of each phrase, in margins of doubt. */
interface Sums {
  size: number;
  readonly numbers: HashTable;
  /** `TYPES` a phrase. */
  readonly totals: Float32Array;
  readonly counts: Uint16Array;
}

export interface Evidence {
  readonly phrases: Sums;
  /** By the last word of phrases of two or three. */
  readonly endings: Sums;
  /** For each segment the evidence of each of its spans, `TYPES` a span. */
  readonly spans: readonly Float32Array[];
}

/** Sums up what the lattices of a story say; `margin` is the margin of doubt in units of their scores. */
export function collectEvidence(view: StoryView, lattices: readonly Lattice[], margin: number): Evidence {
  const total = lattices.reduce((sum, { spanEnd }) => sum + spanEnd.length, 0);
  const phrases = createSums(total);
  const endings = createSums(total);
  const spans = lattices.map((lattice, k) => {
    const own = evidenceOf(lattice, margin);
    const start = view.segments[2 * k]!;
    for (let a = 0; a < lattice.size; a++)
      for (let span = lattice.spansOf[a]!; span < lattice.spansOf[a + 1]!; span++) {
        const b = lattice.spanEnd[span]!;
        if (b - a >= MAX_EVIDENCE_TOKENS) continue;
        addTo(phrases, phraseHash(view.tokens, start + a, start + b), own, span);
        if (a < b) addTo(endings, view.tokens.hash[start + b]!, own, span);
      }
    return own;
  });
  return { phrases, endings, spans };
}

/** Room for up to `size` phrases. */
function createSums(size: number): Sums {
  return {
    size: 0,
    numbers: createHashTable(size),
    totals: new Float32Array(size * TYPES),
    counts: new Uint16Array(size),
  };
}

function addTo(sums: Sums, hash: number, own: Float32Array, span: number): void {
  const { numbers, totals, counts } = sums;
  const number = numbers.add(hash, sums.size);
  if (number === sums.size) sums.size++;
  if (counts[number]! < 0xffff) counts[number]!++;
  for (let type = 0; type < TYPES; type++) totals[number * TYPES + type]! += own[span * TYPES + type]!;
}

/** Sums that are equal but for their rounding. */
const TIE = 1e-3;

/** Kept between calls so that none is allocated: the best score of the tokens before, and from, each token. */
let before = new Float64Array(64);
let from = new Float64Array(64);
/** And each span's scores, `TYPES` a span, with the best of them. */
let scores = new Float64Array(1024);
let bests = new Float64Array(256);

/**
 * For each span and type how far the best names with it lie below the best of all (the max-marginal of the span), or where
 * it is one of those, how far its next best type or none lies below it.
 */
function evidenceOf(lattice: Lattice, margin: number): Float32Array {
  const { size, spansOf, spanEnd } = lattice;
  const evidence = new Float32Array(spanEnd.length * TYPES);
  scoreSpans(lattice);
  bestSums(lattice);
  const best = from[0]!;
  for (let a = 0; a < size; a++)
    for (let span = spansOf[a]!; span < spansOf[a + 1]!; span++) {
      const rest = before[a]! + from[spanEnd[span]! + 1]! - best;
      for (let type = 0; type < TYPES; type++) {
        const score = scores[span * TYPES + type]!;
        const below = score + rest;
        const speaks = below < -TIE ? below : score - nextScore(span, type);
        evidence[span * TYPES + type] = Math.max(-MAX_MARGINS, Math.min(MAX_MARGINS, speaks / margin));
      }
    }
  return evidence;
}

function scoreSpans(lattice: Lattice): void {
  const { size, spansOf, spanEnd } = lattice;
  if (bests.length < spanEnd.length) {
    scores = new Float64Array(spanEnd.length * TYPES * 2);
    bests = new Float64Array(spanEnd.length * 2);
  }
  for (let a = 0; a < size; a++)
    for (let span = spansOf[a]!; span < spansOf[a + 1]!; span++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let type = 0; type < TYPES; type++) {
        const score = scoreOf(lattice, a, span, type);
        scores[span * TYPES + type] = score;
        if (score > best) best = score;
      }
      bests[span] = best;
    }
}

/** The best score of the same span as another type, or none. */
function nextScore(span: number, type: number): number {
  let next = 0;
  for (let other = 0; other < TYPES; other++)
    if (other !== type) next = Math.max(next, scores[span * TYPES + other]!);
  return next;
}

function bestSums({ size, spansOf, spanEnd }: Lattice): void {
  if (before.length <= size + 1) {
    before = new Float64Array(size * 2);
    from = new Float64Array(size * 2);
  }
  before.fill(Number.NEGATIVE_INFINITY, 0, size + 1);
  before[0] = 0;
  from[size] = 0;
  for (let a = 0; a < size; a++) {
    before[a + 1] = Math.max(before[a + 1]!, before[a]!);
    for (let span = spansOf[a]!; span < spansOf[a + 1]!; span++) {
      const end = spanEnd[span]! + 1;
      before[end] = Math.max(before[end]!, before[a]! + bests[span]!);
    }
  }
  for (let a = size - 1; a >= 0; a--) {
    from[a] = from[a + 1]!;
    for (let span = spansOf[a]!; span < spansOf[a + 1]!; span++)
      from[a] = Math.max(from[a]!, from[spanEnd[span]! + 1]! + bests[span]!);
  }
}

/** The bounds of the levels that sums fall into, in margins of doubt. */
const LEVELS = [-6, -3, -1.5, -0.5, 0, 0.5, 1.5, 3, 6];

/** A sum's level, from 0. */
export function levelOf(sum: number): number {
  let level = 0;
  while (level < LEVELS.length && sum > LEVELS[level]!) level++;
  return level;
}

/**
 * What the other occurrences say: the type they speak for most, how much and how many they are, in nine bits; 0 where there
 * are none. `own` is the span's own evidence, or null where the phrase is not the span.
 */
export function evidenceIn(
  { numbers, totals, counts }: Sums,
  hash: number,
  own: Float32Array | null,
  span: number,
): number {
  const number = numbers.get(hash);
  if (number === -1) return 0;
  const others = counts[number]! - (own === null ? 0 : 1);
  if (others <= 0) return 0;
  let best = Number.NEGATIVE_INFINITY;
  let bestType = 0;
  for (let type = 0; type < TYPES; type++) {
    const sum = totals[number * TYPES + type]! - (own === null ? 0 : own[span * TYPES + type]!);
    if (sum <= best) continue;
    best = sum;
    bestType = type;
  }
  return 1 + bestType + 4 * (levelOf(best) + 16 * Math.min(others, 3));
}

/** The type a span's own context speaks for most, and how much. */
export function ownEvidence(own: Float32Array, span: number): number {
  let best = 0;
  for (let type = 1; type < TYPES; type++)
    if (own[span * TYPES + type]! > own[span * TYPES + best]!) best = type;
  return best + 4 * levelOf(own[span * TYPES + best]!);
}
