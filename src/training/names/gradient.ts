/**
 * The gradient of a text's loss: readings are summed over the lattice forwards and backwards (Sarawagi and Cohen 2004), the wrong
 * ones raised by their cost (softmax-margin, Gimpel and Smith 2010).
 */
import { decode, type Lattice, scoreOf } from "../../names/decoder.ts";
import { columnOf, NameType, Part, SPAN_COLUMNS, TOKEN_COLUMNS, TYPES } from "../../names/labels.ts";
import type { Instance } from "./instances.ts";

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
export function bestCompletion(instance: Instance, lattice: Lattice): Path {
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

export interface Gradient {
  /** How far the gold reading lies below all readings together, in nats. */
  readonly loss: number;
  /** By token and column, and by span and type: what gold has, less what is expected. */
  readonly tokens: Float64Array;
  readonly spans: Float64Array;
}

export function gradientOf(lattice: Lattice, gold: Path, cost: number): Gradient {
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
