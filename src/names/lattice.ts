import type { Tokens } from "../text/tokens.ts";
import { canClose, canOpen } from "./candidates.ts";
import type { Lattice } from "./decode.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { SPAN_COLUMNS, TOKEN_COLUMNS } from "./labels.ts";
import type { NameModel } from "./name-model.ts";
import { type FirstLook, MOST_SECOND_FEATURES, secondFeatures } from "./second-look.ts";
import { LONGEST_NAME, MOST_SPAN_FEATURES, spanFeatures } from "./span-features.ts";
import type { StoryView } from "./story-view.ts";
import { MOST_TOKEN_FEATURES, tokenFeatures } from "./token-features.ts";

/** Filled and copied from: a stretch has few spans, and lists of unknown length are slow. */
let ends = new Int32Array(1024);

/** The spans of a stretch that may be names, as `Lattice` holds them. */
export function spansIn(
  tokens: Tokens,
  shapes: Uint8Array,
  first: number,
  last: number,
): Pick<Lattice, "spansOf" | "spanEnd"> {
  const size = last - first + 1;
  if (ends.length < size * LONGEST_NAME) ends = new Int32Array(size * LONGEST_NAME);
  const spansOf = new Int32Array(size + 1);
  let count = 0;
  for (let a = 0; a < size; a++) {
    if (canOpen(tokens, first + a, shapes[first + a]!)) {
      const limit = Math.min(size, a + LONGEST_NAME);
      for (let b = a; b < limit; b++) if (canClose(tokens, first + b, shapes[first + b]!)) ends[count++] = b;
    }
    spansOf[a + 1] = count;
  }
  return { spansOf, spanEnd: ends.slice(0, count) };
}

const tokenBuffer = new Uint32Array(MOST_TOKEN_FEATURES);
const spanBuffer = new Uint32Array(MOST_SPAN_FEATURES);
const secondBuffer = new Uint32Array(MOST_SECOND_FEATURES);

/** Scores everything that the stretches of a story may hold. */
export function latticesOf(
  view: StoryView,
  gazetteer: Gazetteer,
  model: Pick<NameModel, "addToken" | "addSpan">,
): Lattice[] {
  const { tokens, shapes, stretches } = view;
  const found: Pick<Lattice, "spansOf" | "spanEnd">[] = [];
  let tokenCount = 0;
  let spanCount = 0;
  for (let k = 0; k < stretches.length; k += 2) {
    const spans = spansIn(tokens, shapes, stretches[k]!, stretches[k + 1]!);
    found.push(spans);
    tokenCount += stretches[k + 1]! - stretches[k]! + 1;
    spanCount += spans.spanEnd.length;
  }
  // One piece of memory for all: one for each stretch would take as long as its scores.
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
    score(lattice, view, gazetteer, model, stretches[2 * k]!);
    return lattice;
  });
}

/** Scores a stretch that begins with the token `start`. */
function score(
  { size, tokens, spansOf, spanEnd, spans }: Lattice,
  view: StoryView,
  gazetteer: Gazetteer,
  model: Pick<NameModel, "addToken" | "addSpan">,
  start: number,
): void {
  const sentence = view.tokens.sentenceOf[start]!;
  const from = view.tokens.sentences[sentence]!;
  const to = view.tokens.sentences[sentence + 1]!;
  for (let a = 0; a < size; a++) {
    const count = tokenFeatures(view, { i: start + a, from, to }, tokenBuffer);
    model.addToken(tokenBuffer, count, tokens, a * TOKEN_COLUMNS);
  }
  for (let a = 0; a < size; a++)
    for (let span = spansOf[a]!; span < spansOf[a + 1]!; span++) {
      const place = { a: start + a, b: start + spanEnd[span]!, from, to };
      const count = spanFeatures(view, gazetteer, place, spanBuffer);
      model.addSpan(spanBuffer, count, spans, span * SPAN_COLUMNS);
    }
}

/** Adds to a stretch's spans what the first look at the whole story tells of them; `start` is its first token. */
export function lookAgain(
  view: StoryView,
  look: FirstLook,
  model: Pick<NameModel, "addSpan">,
  start: number,
  { size, spansOf, spanEnd, spans }: Lattice,
): void {
  for (let a = 0; a < size; a++)
    for (let span = spansOf[a]!; span < spansOf[a + 1]!; span++) {
      const count = secondFeatures(view, look, start + a, start + spanEnd[span]!, secondBuffer);
      model.addSpan(secondBuffer, count, spans, span * SPAN_COLUMNS);
    }
}
