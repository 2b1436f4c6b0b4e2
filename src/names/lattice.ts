import type { Tokens } from "../text/tokens.ts";
import { canClose, canOpen } from "./candidates.ts";
import type { Lattice } from "./decoder.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { SPAN_COLUMNS, TOKEN_COLUMNS } from "./labels.ts";
import type { NameModel } from "./name-model.ts";
import { type FirstPass, MAX_SECOND_PASS_FEATURES, secondPassFeatures } from "./second-pass.ts";
import { MAX_NAME_TOKENS, MAX_SPAN_FEATURES, spanFeatures } from "./span-features.ts";
import type { StoryView } from "./story-view.ts";
import { addTokenScores, type TokenModel } from "./token-scores.ts";

/** Filled and copied from: a segment has few spans, and lists of unknown length are slow. */
let ends = new Int32Array(1024);

/** The spans of a segment that may be names, as `Lattice` holds them. */
export function spansIn(
  tokens: Tokens,
  shapes: Uint8Array,
  first: number,
  last: number,
): Pick<Lattice, "spansOf" | "spanEnd"> {
  const size = last - first + 1;
  if (ends.length < size * MAX_NAME_TOKENS) ends = new Int32Array(size * MAX_NAME_TOKENS);
  const spansOf = new Int32Array(size + 1);
  let count = 0;
  for (let a = 0; a < size; a++) {
    if (canOpen(tokens, first + a, shapes[first + a]!)) {
      const limit = Math.min(size, a + MAX_NAME_TOKENS);
      for (let b = a; b < limit; b++) if (canClose(tokens, first + b, shapes[first + b]!)) ends[count++] = b;
    }
    spansOf[a + 1] = count;
  }
  return { spansOf, spanEnd: ends.slice(0, count) };
}

const spanBuffer = new Int32Array(MAX_SPAN_FEATURES);
const secondPassBuffer = new Int32Array(MAX_SECOND_PASS_FEATURES);

/** Scores everything that the segments of a story may hold. */
export function latticesOf(
  view: StoryView,
  gazetteer: Gazetteer,
  model: TokenModel & Pick<NameModel, "addSpan">,
): Lattice[] {
  const { tokens, shapes, segments } = view;
  const found: Pick<Lattice, "spansOf" | "spanEnd">[] = [];
  let tokenCount = 0;
  let spanCount = 0;
  for (let k = 0; k < segments.length; k += 2) {
    const spans = spansIn(tokens, shapes, segments[k]!, segments[k + 1]!);
    found.push(spans);
    tokenCount += segments[k + 1]! - segments[k]! + 1;
    spanCount += spans.spanEnd.length;
  }
  // One piece of document for all: one for each segment would take as long as its scores.
  const tokenScores = new Float32Array(tokenCount * TOKEN_COLUMNS);
  const spanScores = new Float32Array(spanCount * SPAN_COLUMNS);
  let tokenAt = 0;
  let spanAt = 0;
  return found.map(({ spansOf, spanEnd }, k) => {
    const size = spansOf.length - 1;
    const lattice: Lattice = {
      size,
      tokens: tokenScores.subarray(tokenAt, tokenAt + size * TOKEN_COLUMNS),
      spansOf,
      spanEnd,
      spans: spanScores.subarray(spanAt, spanAt + spanEnd.length * SPAN_COLUMNS),
    };
    tokenAt += lattice.tokens.length;
    spanAt += lattice.spans.length;
    score(lattice, view, gazetteer, model, segments[2 * k]!);
    return lattice;
  });
}

/** Scores a segment that begins with the token `start`. */
function score(
  { size, tokens, spansOf, spanEnd, spans }: Lattice,
  view: StoryView,
  gazetteer: Gazetteer,
  model: TokenModel & Pick<NameModel, "addSpan">,
  start: number,
): void {
  const sentence = view.tokens.sentenceOf[start]!;
  const from = view.tokens.sentences[sentence]!;
  const to = view.tokens.sentences[sentence + 1]!;
  for (let a = 0; a < size; a++) {
    addTokenScores(view, { i: start + a, from, to }, model, tokens, a * TOKEN_COLUMNS);
  }
  for (let a = 0; a < size; a++)
    for (let span = spansOf[a]!; span < spansOf[a + 1]!; span++) {
      const place = { a: start + a, b: start + spanEnd[span]!, from, to };
      const count = spanFeatures(view, gazetteer, place, spanBuffer);
      model.addSpan(spanBuffer, count, spans, span * SPAN_COLUMNS);
    }
}

/** Adds to the spans of a segment, given by its number, the features of the first pass over the whole story. */
export function addSecondPass(
  view: StoryView,
  firstPass: FirstPass,
  model: Pick<NameModel, "addSpan">,
  segment: number,
  { size, spansOf, spanEnd, spans }: Lattice,
): void {
  const start = view.segments[2 * segment]!;
  for (let a = 0; a < size; a++)
    for (let span = spansOf[a]!; span < spansOf[a + 1]!; span++) {
      const candidate = { a: start + a, b: start + spanEnd[span]!, segment, span };
      const count = secondPassFeatures(view, firstPass, candidate, secondPassBuffer);
      model.addSpan(secondPassBuffer, count, spans, span * SPAN_COLUMNS);
    }
}
