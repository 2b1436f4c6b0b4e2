/**
 * Learning the weights: a semi-Markov conditional random field (Sarawagi and Cohen 2004) whose wrong readings gain by their
 * cost (softmax-margin, Gimpel and Smith 2010), by gradient steps of a size of each weight's own (AdaGrad, Duchi et
 * al. 2011), averaged over time.
 */
import { decode, type Lattice, scoreOf } from "../../names/decoder.ts";
import { columnOf, NameType, Part, SPAN_COLUMNS, TOKEN_COLUMNS, TYPES } from "../../names/labels.ts";
import { randomSource, shuffle } from "../random.ts";
import type { Features, Instance } from "./instances.ts";

export interface LearnOptions {
  readonly epochs: number;
  /** AdaGrad's: how far the first step goes. */
  readonly rate: number;
  readonly seed: number;
  /** What each wrong token of a reading costs. */
  readonly cost: number;
  /** Rows of features seen less often get no weight. */
  readonly minimum: number;
}

/** A weight for each row and column, now and summed over time, and the squares of its gradients so far. */
interface Table {
  readonly columns: number;
  readonly now: Float32Array;
  readonly summed: Float32Array;
  readonly squares: Float32Array;
  readonly keep: Uint8Array;
}

export interface Learned {
  readonly tokens: Float32Array;
  readonly spans: Float32Array;
}

interface Learner extends LearnOptions {
  readonly tokens: Table;
  readonly spans: Table;
}

export function learn(instances: readonly Instance[], features: Features, options: LearnOptions): Learned {
  const learner: Learner = {
    ...options,
    tokens: createTable(features.tokens.counts, TOKEN_COLUMNS, options.minimum),
    spans: createTable(features.spans.counts, SPAN_COLUMNS, options.minimum),
  };
  const order = Int32Array.from(instances.keys());
  const random = randomSource(options.seed);
  let time = 1;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) step(instances[index]!, learner, time++);
  }
  return { tokens: average(learner.tokens, time), spans: average(learner.spans, time) };
}

function createTable(counts: Uint32Array, columns: number, minimum: number): Table {
  const create = (): Float32Array => new Float32Array(counts.length * columns);
  return {
    columns,
    now: create(),
    summed: create(),
    squares: create(),
    keep: Uint8Array.from(counts, (count) => (count >= minimum ? 1 : 0)),
  };
}

function average({ now, summed }: Table, time: number): Float32Array {
  return now.map((weight, i) => weight - summed[i]! / time);
}

/** Below this a reading is as good as certain, and its gradient nothing. */
const MIN_LOSS = 0.002;
const MIN_GRADIENT = 1e-3;

function step(instance: Instance, learner: Learner, time: number): void {
  const lattice = scoreInstance(instance, learner.tokens.now, learner.spans.now);
  const gold = instance.complete ? instance.gold : bestCompletion(instance, lattice);
  const gradient = gradientOf(lattice, gold, learner.cost);
  if (gradient.loss < MIN_LOSS) return;
  const { tokenRows, tokenOffsets, spanRows, spanOffsets } = instance;
  move(learner.tokens, gradient.tokens, tokenRows, tokenOffsets, learner.rate, time);
  move(learner.spans, gradient.spans, spanRows, spanOffsets, learner.rate, time);
}

/** Moves the weights of the features of each token or span, by `columns` numbers of the gradient each. */
function move(
  { columns, now, summed, squares, keep }: Table,
  gradient: Float64Array,
  rows: Int32Array,
  offsets: Int32Array,
  rate: number,
  time: number,
): void {
  for (let i = 0; i + 1 < offsets.length; i++)
    for (let column = 0; column < columns; column++) {
      const slope = gradient[i * columns + column]!;
      if (Math.abs(slope) <= MIN_GRADIENT) continue;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const row = rows[k]!;
        if (keep[row] === 0) continue;
        const at = row * columns + column;
        squares[at]! += slope * slope;
        const by = (rate * slope) / (Math.sqrt(squares[at]!) + FLAT);
        now[at]! += by;
        summed[at]! += by * time;
      }
    }
}

/** Keeps a first small slope from a whole step. */
const FLAT = 0.01;

/** Scores an instance's lattice with weights as they are. */
export function scoreInstance(instance: Instance, tokens: Float32Array, spans: Float32Array): Lattice {
  const { size, spansOf, spanEnd, tokenRows, tokenOffsets, spanRows, spanOffsets } = instance;
  const tokenScores = instance.base?.tokens.slice() ?? new Float32Array(size * TOKEN_COLUMNS);
  addRows(tokenScores, tokens, TOKEN_COLUMNS, tokenRows, tokenOffsets);
  const spanScores = instance.base?.spans.slice() ?? new Float32Array(spanEnd.length * SPAN_COLUMNS);
  addRows(spanScores, spans, SPAN_COLUMNS, spanRows, spanOffsets);
  return { size, spansOf, spanEnd, tokens: tokenScores, spans: spanScores };
}

function addRows(
  scores: Float32Array,
  weights: Float32Array,
  columns: number,
  rows: Int32Array,
  offsets: Int32Array,
): void {
  for (let i = 0; i + 1 < offsets.length; i++)
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const row = rows[k]! * columns;
      for (let column = 0; column < columns; column++)
        scores[i * columns + column]! += weights[row + column]!;
    }
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

interface Gradient {
  /** How far the gold reading lies below all readings together, in nats. */
  readonly loss: number;
  /** By token and column, and by span and type: what gold has, less what is expected. */
  readonly tokens: Float64Array;
  readonly spans: Float64Array;
}

function gradientOf(lattice: Lattice, gold: Path, cost: number): Gradient {
  const { size, spansOf, spanEnd } = lattice;
  const scores = costlyScores(lattice, gold, cost);
  const { before, after } = sumReadings(lattice, scores);
  const tokens = new Float64Array(size * TOKEN_COLUMNS);
  const spans = new Float64Array(spanEnd.length * TYPES);
  const add = (span: number, first: number, type: number, by: number): void => {
    const last = spanEnd[span]!;
    spans[span * TYPES + type]! += by;
    for (let i = first; i <= last; i++)
      tokens[i * TOKEN_COLUMNS + columnOf(type, partOf(first, i, last))]! += by;
  };
  let goldScore = 0;
  for (const { first, last, type } of gold) {
    const span = spanAt(lattice, first, last);
    goldScore += scores[span * TYPES + type]!;
    add(span, first, type, 1);
  }
  const total = before[size]!;
  for (let first = 0; first < size; first++)
    for (let span = spansOf[first]!; span < spansOf[first + 1]!; span++)
      for (let type = 0; type < TYPES; type++) {
        const readings = before[first]! + scores[span * TYPES + type]! + after[spanEnd[span]! + 1]!;
        const expected = Math.exp(readings - total);
        if (expected > MIN_EXPECTED) add(span, first, type, -expected);
      }
  return { loss: total - goldScore, tokens, spans };
}

const MIN_EXPECTED = 1e-4;

/** Each span's score as each type: names that are not there gain what they cost, those that are lose it. */
function costlyScores(lattice: Lattice, gold: Path, cost: number): Float64Array {
  const { size, spansOf, spanEnd } = lattice;
  const scores = new Float64Array(spanEnd.length * TYPES);
  for (let first = 0; first < size; first++)
    for (let span = spansOf[first]!; span < spansOf[first + 1]!; span++)
      for (let type = 0; type < TYPES; type++)
        scores[span * TYPES + type] =
          scoreOf(lattice, first, span, type) + cost * (spanEnd[span]! - first + 1);
  for (const { first, last, type } of gold)
    scores[spanAt(lattice, first, last) * TYPES + type]! -= 2 * cost * (last - first + 1);
  return scores;
}

/** The logarithm of the sum of all readings of the tokens before, and from, each token. */
function sumReadings(
  { size, spansOf, spanEnd }: Lattice,
  scores: Float64Array,
): { readonly before: Float64Array; readonly after: Float64Array } {
  const before = new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY);
  const after = new Float64Array(size + 1);
  before[0] = 0;
  for (let first = 0; first < size; first++) {
    before[first + 1] = logSum(before[first + 1]!, before[first]!);
    for (let span = spansOf[first]!; span < spansOf[first + 1]!; span++)
      for (let type = 0; type < TYPES; type++) {
        const end = spanEnd[span]! + 1;
        before[end] = logSum(before[end]!, before[first]! + scores[span * TYPES + type]!);
      }
  }
  for (let first = size - 1; first >= 0; first--) {
    after[first] = after[first + 1]!;
    for (let span = spansOf[first]!; span < spansOf[first + 1]!; span++)
      for (let type = 0; type < TYPES; type++)
        after[first] = logSum(after[first]!, after[spanEnd[span]! + 1]! + scores[span * TYPES + type]!);
  }
  return { before, after };
}

function logSum(a: number, b: number): number {
  const most = Math.max(a, b);
  return most === Number.NEGATIVE_INFINITY ? most : most + Math.log1p(Math.exp(Math.min(a, b) - most));
}
