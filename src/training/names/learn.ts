/**
 * Learning the weights of a semi-Markov conditional random field by gradient steps of a size of each weight's own (AdaGrad,
 * Duchi et al. 2011), averaged over time.
 */
import type { Lattice } from "../../names/decoder.ts";
import { SPAN_COLUMNS, TOKEN_COLUMNS } from "../../names/labels.ts";
import { randomSource, shuffle } from "../random.ts";
import { bestCompletion, gradientOf } from "./gradient.ts";
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
  /** Courses of training over the examples in orders of their own, of which the mean is taken. */
  readonly courses: number;
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

/** The mean of the weights that each course learns. */
export function learn(instances: readonly Instance[], features: Features, options: LearnOptions): Learned {
  const courses = Array.from({ length: options.courses }, (_, course) =>
    learnOnce(instances, features, { ...options, seed: options.seed + course }),
  );
  return {
    tokens: mean(courses.map(({ tokens }) => tokens)),
    spans: mean(courses.map(({ spans }) => spans)),
  };
}

function mean(tables: readonly Float32Array[]): Float32Array {
  const [first, ...others] = tables as [Float32Array, ...Float32Array[]];
  return first.map((weight, i) => others.reduce((sum, table) => sum + table[i]!, weight) / tables.length);
}

function learnOnce(instances: readonly Instance[], features: Features, options: LearnOptions): Learned {
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

function createTable(counts: Int32Array, columns: number, minimum: number): Table {
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
