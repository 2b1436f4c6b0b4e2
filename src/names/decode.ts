/**
 * The best reading of a stretch: a semi-Markov decoder (Sarawagi and Cohen 2004), which scores names as wholes
 * besides the tokens they are made of. Exact, by dynamic programming over where names end.
 */
import { columnOf, Part, SPAN_COLUMNS, TOKEN_COLUMNS, TYPES } from "./labels.ts";

/** The scores of one stretch of `size` tokens. */
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

/** A name in a stretch: first and last token counted from its start. */
export interface Reading {
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

/** The highest-scoring names that do not overlap, in text order. */
export function decode(lattice: Lattice): Reading[] {
  const { size, spansOf, spanEnd } = lattice;
  const best = new Float64Array(size + 1);
  const back: (Reading | undefined)[] = new Array(size + 1);
  const reached = new Uint8Array(size + 1);
  reached[0] = 1;
  for (let first = 0; first < size; first++) {
    const base = best[first]!;
    offer(best, back, reached, first + 1, base, undefined);
    for (let span = spansOf[first]!; span < spansOf[first + 1]!; span++) {
      const last = spanEnd[span]!;
      for (let type = 0; type < TYPES; type++) {
        const score = scoreOf(lattice, first, span, type);
        if (reached[last + 1] === 0 || base + score > best[last + 1]!)
          offer(best, back, reached, last + 1, base + score, { first, last, type, score });
      }
    }
  }
  const readings: Reading[] = [];
  for (let end = size; end > 0; ) {
    const reading = back[end];
    if (reading !== undefined) readings.push(reading);
    end = reading === undefined ? end - 1 : reading.first;
  }
  return readings.reverse();
}

function offer(
  best: Float64Array,
  back: (Reading | undefined)[],
  reached: Uint8Array,
  end: number,
  score: number,
  reading: Reading | undefined,
): void {
  if (reached[end] === 1 && score <= best[end]!) return;
  best[end] = score;
  back[end] = reading;
  reached[end] = 1;
}

/** How far a name's score lies above the same span's next best type, or above no name at all. */
export function marginOf(lattice: Lattice, { first, last, type, score }: Reading): number {
  let span = lattice.spansOf[first]!;
  while (lattice.spanEnd[span] !== last) span++;
  let next = 0;
  for (let other = 0; other < TYPES; other++)
    if (other !== type) next = Math.max(next, scoreOf(lattice, first, span, other));
  return score - next;
}
