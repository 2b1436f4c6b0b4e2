/**
 * Passive-aggressive learning (PA-I, Crammer et al. 2006) with a loss-augmented semi-Markov decoder and
 * averaged weights (Freund and Schapire 1999).
 */
import { type DecodedName, decode, type Lattice } from "../../names/decoder.ts";
import { columnOf, NameType, Part, SPAN_COLUMNS, TOKEN_COLUMNS } from "../../names/labels.ts";
import { randomSource, shuffle } from "../random.ts";
import type { Features, Instance } from "./instances.ts";

export interface LearnOptions {
  readonly epochs: number;
  /** PA-I's C: the largest step. */
  readonly aggressiveness: number;
  readonly seed: number;
  /** How much a missed name costs beside one too many. */
  readonly missCost: number;
  /** Rows of features seen less often get no weight. */
  readonly minimum: number;
}

/** A weight for each row and column, now and summed over time. */
interface Table {
  readonly now: Float32Array;
  readonly summed: Float32Array;
  readonly keep: Uint8Array;
}

export interface Learned {
  readonly tokens: Float32Array;
  readonly spans: Float32Array;
}

export function learn(instances: readonly Instance[], features: Features, options: LearnOptions): Learned {
  const tokens = createTable(features.tokens.counts, TOKEN_COLUMNS, options.minimum);
  const spans = createTable(features.spans.counts, SPAN_COLUMNS, options.minimum);
  const order = Int32Array.from(instances.keys());
  const random = randomSource(options.seed);
  let time = 1;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) step(instances[index]!, tokens, spans, time++, options);
  }
  return { tokens: average(tokens, time), spans: average(spans, time) };
}

function createTable(counts: Uint32Array, columns: number, minimum: number): Table {
  return {
    now: new Float32Array(counts.length * columns),
    summed: new Float32Array(counts.length * columns),
    keep: Uint8Array.from(counts, (count) => (count >= minimum ? 1 : 0)),
  };
}

function average({ now, summed }: Table, time: number): Float32Array {
  return now.map((weight, i) => weight - summed[i]! / time);
}

function step(instance: Instance, tokens: Table, spans: Table, time: number, options: LearnOptions): void {
  const lattice = scoreInstance(instance, tokens.now, spans.now);
  const gold = instance.complete ? instance.gold : bestCompletion(instance, lattice);
  const goldScore = pathScore(lattice, gold);
  addCosts(instance, lattice, gold, options.missCost);
  const guess = decode(lattice);
  const margin = pathScore(lattice, guess) - goldScore + missTotal(gold, options.missCost);
  if (samePath(gold, guess) || margin <= 0) return;
  const norm = difference(instance, gold, guess, null, null, 0, time);
  const size = Math.min(options.aggressiveness, margin / Math.max(norm, 1));
  difference(instance, gold, guess, tokens, spans, size, time);
}

/** Scores an instance's lattice with weights as they are. */
export function scoreInstance(instance: Instance, tokens: Float32Array, spans: Float32Array): Lattice {
  const { size, spansOf, spanEnd, tokenRows, tokenOffsets, spanRows, spanOffsets } = instance;
  const tokenScores = instance.base?.tokens.slice() ?? new Float32Array(size * TOKEN_COLUMNS);
  for (let i = 0; i < size; i++) {
    const at = i * TOKEN_COLUMNS;
    for (let k = tokenOffsets[i]!; k < tokenOffsets[i + 1]!; k++) {
      const row = tokenRows[k]! * TOKEN_COLUMNS;
      for (let column = 0; column < TOKEN_COLUMNS; column++)
        tokenScores[at + column]! += tokens[row + column]!;
    }
  }
  const spanScores = instance.base?.spans.slice() ?? new Float32Array(spanEnd.length * SPAN_COLUMNS);
  for (let s = 0; s < spanEnd.length; s++) {
    for (let k = spanOffsets[s]!; k < spanOffsets[s + 1]!; k++) {
      const row = spanRows[k]! * SPAN_COLUMNS;
      for (let column = 0; column < SPAN_COLUMNS; column++)
        spanScores[s * SPAN_COLUMNS + column]! += spans[row + column]!;
    }
  }
  return { size, spansOf, spanEnd, tokens: tokenScores, spans: spanScores };
}

type Path = readonly { readonly first: number; readonly last: number; readonly type: number }[];

function spanAt(
  { spansOf, spanEnd }: Pick<Lattice, "spansOf" | "spanEnd">,
  first: number,
  last: number,
): number {
  let span = spansOf[first]!;
  while (spanEnd[span] !== last) span++;
  return span;
}

function partOf(first: number, i: number, last: number): number {
  if (first === last) return Part.unit;
  if (i === first) return Part.begin;
  return i === last ? Part.last : Part.inside;
}

function pathScore(lattice: Lattice, path: Path): number {
  let score = 0;
  for (const { first, last, type } of path) {
    score += lattice.spans[spanAt(lattice, first, last) * SPAN_COLUMNS + type]!;
    for (let i = first; i <= last; i++)
      score += lattice.tokens[i * TOKEN_COLUMNS + columnOf(type, partOf(first, i, last))]!;
  }
  return score;
}

/** The gold names, and where other kinds are not marked the best-scoring ones of those beside them. */
function bestCompletion(instance: Instance, lattice: Lattice): Path {
  const spans = new Float32Array(lattice.spans.length).fill(-1e6);
  const taken = new Uint8Array(lattice.size);
  for (const { first, last, type } of instance.gold) {
    taken.fill(1, first, last + 1);
    spans[spanAt(lattice, first, last) * SPAN_COLUMNS + type] = 1e6;
  }
  for (let first = 0; first < lattice.size; first++) {
    for (let span = lattice.spansOf[first]!; span < lattice.spansOf[first + 1]!; span++) {
      if (taken.subarray(first, lattice.spanEnd[span]! + 1).includes(1)) continue;
      const at = span * SPAN_COLUMNS + NameType.other;
      spans[at] = lattice.spans[at]!;
    }
  }
  return decode({ ...lattice, spans });
}

/** Hamming cost by token, laid into the scores: a wrong label gains, the right one loses. */
function addCosts(instance: Instance, lattice: Lattice, gold: Path, missCost: number): void {
  const { tokens, size } = lattice;
  const right = new Int32Array(size).fill(-1);
  for (const { first, last, type } of gold)
    for (let i = first; i <= last; i++) right[i] = columnOf(type, partOf(first, i, last));
  for (let i = 0; i < size; i++) {
    const at = i * TOKEN_COLUMNS;
    if (right[i] === -1) {
      const columns = instance.complete ? TOKEN_COLUMNS : columnOf(NameType.other, 0);
      for (let column = 0; column < columns; column++) tokens[at + column]! += 1;
    } else {
      for (let column = 0; column < TOKEN_COLUMNS; column++)
        tokens[at + column]! += column === right[i] ? -missCost : 1 - missCost;
    }
  }
}

function missTotal(gold: Path, missCost: number): number {
  return gold.reduce((total, { first, last }) => total + (last - first + 1) * missCost, 0);
}

function samePath(a: Path, b: readonly DecodedName[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ first, last, type }, i) => b[i]!.first === first && b[i]!.last === last && b[i]!.type === type)
  );
}

/** Walks over the features in which gold and guess differ: counts them, or moves their weights by `size`. */
function difference(
  instance: Instance,
  gold: Path,
  guess: Path,
  tokens: Table | null,
  spans: Table | null,
  size: number,
  time: number,
): number {
  const goldColumns = columnsOf(instance.size, gold);
  const guessColumns = columnsOf(instance.size, guess);
  const { tokenRows, tokenOffsets, spanRows, spanOffsets } = instance;
  let norm = 0;
  for (let i = 0; i < instance.size; i++) {
    if (goldColumns[i] === guessColumns[i]) continue;
    const from = tokenOffsets[i]!;
    const to = tokenOffsets[i + 1]!;
    if (goldColumns[i] !== -1)
      norm += move(tokens, tokenRows, from, to, TOKEN_COLUMNS, goldColumns[i]!, size, time);
    if (guessColumns[i] !== -1)
      norm += move(tokens, tokenRows, from, to, TOKEN_COLUMNS, guessColumns[i]!, -size, time);
  }
  const moveSpans = (path: Path, other: Path, by: number): void => {
    for (const { first, last, type } of path) {
      if (other.some((name) => name.first === first && name.last === last && name.type === type)) continue;
      const span = spanAt(instance, first, last);
      norm += move(spans, spanRows, spanOffsets[span]!, spanOffsets[span + 1]!, SPAN_COLUMNS, type, by, time);
    }
  };
  moveSpans(gold, guess, size);
  moveSpans(guess, gold, -size);
  return norm;
}

function move(
  table: Table | null,
  rows: Int32Array,
  from: number,
  to: number,
  columns: number,
  column: number,
  by: number,
  time: number,
): number {
  if (table === null) return to - from;
  const { now, summed, keep } = table;
  for (let k = from; k < to; k++) {
    const row = rows[k]!;
    if (keep[row] === 0) continue;
    now[row * columns + column]! += by;
    summed[row * columns + column]! += by * time;
  }
  return to - from;
}

function columnsOf(size: number, path: Path): Int32Array {
  const columns = new Int32Array(size).fill(-1);
  for (const { first, last, type } of path)
    for (let i = first; i <= last; i++) columns[i] = columnOf(type, partOf(first, i, last));
  return columns;
}
