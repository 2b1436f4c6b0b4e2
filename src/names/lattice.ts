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

/** The spans of a stretch that may be names, as `Lattice` holds them. */
export function spansIn(
  tokens: Tokens,
  shapes: Uint8Array,
  first: number,
  last: number,
): Pick<Lattice, "spansOf" | "spanEnd"> {
  const spansOf = new Int32Array(last - first + 2);
  const ends: number[] = [];
  for (let a = first; a <= last; a++) {
    if (canOpen(tokens, a, shapes[a]!)) {
      const limit = Math.min(last, a + LONGEST_NAME - 1);
      for (let b = a; b <= limit; b++) if (canClose(tokens, b, shapes[b]!)) ends.push(b - first);
    }
    spansOf[a - first + 1] = ends.length;
  }
  return { spansOf, spanEnd: Int32Array.from(ends) };
}

const tokenBuffer = new Uint32Array(MOST_TOKEN_FEATURES);
const spanBuffer = new Uint32Array(MOST_SPAN_FEATURES);
const secondBuffer = new Uint32Array(MOST_SECOND_FEATURES);

/** Scores everything a stretch of the story may hold. */
export function latticeOf(
  view: StoryView,
  gazetteer: Gazetteer,
  model: Pick<NameModel, "addToken" | "addSpan">,
  first: number,
  last: number,
): Lattice {
  const { tokens, shapes } = view;
  const size = last - first + 1;
  const sentence = tokens.sentenceOf[first]!;
  const from = tokens.sentences[sentence]!;
  const to = tokens.sentences[sentence + 1]!;
  const { spansOf, spanEnd } = spansIn(tokens, shapes, first, last);
  const lattice: Lattice = {
    size,
    tokens: new Float32Array(size * TOKEN_COLUMNS),
    spansOf,
    spanEnd,
    spans: new Float32Array(spanEnd.length * SPAN_COLUMNS),
  };
  for (let i = first; i <= last; i++) {
    const count = tokenFeatures(view, { i, from, to }, tokenBuffer);
    model.addToken(tokenBuffer, count, lattice.tokens, (i - first) * TOKEN_COLUMNS);
  }
  for (let a = 0; a < size; a++) {
    for (let span = spansOf[a]!; span < spansOf[a + 1]!; span++) {
      const count = spanFeatures(
        view,
        gazetteer,
        { a: first + a, b: first + spanEnd[span]!, from, to },
        spanBuffer,
      );
      model.addSpan(spanBuffer, count, lattice.spans, span * SPAN_COLUMNS);
    }
  }
  return lattice;
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
