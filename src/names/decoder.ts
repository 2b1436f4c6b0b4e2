/**
 * The best names of a segment: a semi-Markov decoder (Sarawagi and Cohen 2004), which scores names as wholes
 * besides the tokens they are made of. Exact, by dynamic programming over where names end.
 */
import { columnOf, Part, SPAN_COLUMNS, TOKEN_COLUMNS, TYPES } from "./labels.ts";

/** The scores of one segment of `size` tokens. */
export interface Lattice {
  readonly size: number;
  /** `TOKEN_COLUMNS` a token. */
  readonly tokens: Float32Array;
  /** For each start the first of its spans in `spans`; spans with one start follow each other. */
  readonly spansOf: Int32Array;
  readonly spanEnd: Int32Array;
  /** `SPAN_COLUMNS` a span. */
  readonly spans: Float32Array;
}

/** A name in a segment: first and last token counted from its start. */
export interface DecodedName {
  readonly first: number;
  readonly last: number;
  readonly type: number;
  readonly score: number;
}

/** The score of one span as a name of one type. */
export function scoreOf(lattice: Lattice, first: number, span: number, type: number): number {
  const { tokens, spans, spanEnd } = lattice;
  const last = spanEnd[span]!;
  let score = spans[span * SPAN_COLUMNS + type]!;
  if (first === last) return score + tokens[first * TOKEN_COLUMNS + columnOf(type, Part.unit)]!;
  score += tokens[first * TOKEN_COLUMNS + columnOf(type, Part.begin)]!;
  for (let i = first + 1; i < last; i++) score += tokens[i * TOKEN_COLUMNS + columnOf(type, Part.inside)]!;
  return score + tokens[last * TOKEN_COLUMNS + columnOf(type, Part.last)]!;
}

const NO_NAME = -1;

/** For each number of tokens read: the best score, and the name that ends there in the best sequence. */
interface Best {
  readonly total: Float64Array;
  readonly score: Float64Array;
  readonly start: Int32Array;
  readonly type: Int8Array;
}

function createBest(size: number): Best {
  return {
    total: new Float64Array(size),
    score: new Float64Array(size),
    start: new Int32Array(size),
    type: new Int8Array(size),
  };
}

/** Kept between calls so that none is allocated. */
let best = createBest(64);

/** The highest-scoring names that do not overlap, in text order. */
export function decode(lattice: Lattice): DecodedName[] {
  const { size, spansOf, spanEnd } = lattice;
  if (best.total.length <= size) best = createBest(size * 2);
  best.total.fill(Number.NEGATIVE_INFINITY, 0, size + 1);
  best.total[0] = 0;
  for (let first = 0; first < size; first++) {
    offer(first, first, NO_NAME, 0);
    for (let span = spansOf[first]!; span < spansOf[first + 1]!; span++)
      for (let type = 0; type < TYPES; type++)
        offer(first, spanEnd[span]!, type, scoreOf(lattice, first, span, type));
  }
  const names: DecodedName[] = [];
  for (let end = size; end > 0; end = best.start[end]!) {
    const type = best.type[end]!;
    if (type !== NO_NAME)
      names.push({ first: best.start[end]!, last: end - 1, type, score: best.score[end]! });
  }
  return names.reverse();
}

function offer(first: number, last: number, type: number, score: number): void {
  const { total } = best;
  const sum = total[first]! + score;
  if (sum <= total[last + 1]!) return;
  total[last + 1] = sum;
  best.score[last + 1] = score;
  best.start[last + 1] = first;
  best.type[last + 1] = type;
}

/** How far a name's score lies above the same span's next best type, or above no name at all. */
export function marginOf(lattice: Lattice, { first, last, type, score }: DecodedName): number {
  let span = lattice.spansOf[first]!;
  while (lattice.spanEnd[span] !== last) span++;
  let next = 0;
  for (let other = 0; other < TYPES; other++)
    if (other !== type) next = Math.max(next, scoreOf(lattice, first, span, other));
  return score - next;
}
