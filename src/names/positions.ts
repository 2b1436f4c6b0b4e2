/** A token and the bounds of its sentence, [from, to). */
export interface TokenPosition {
  readonly i: number;
  readonly from: number;
  readonly to: number;
}

/** First and last token of a span, and the bounds of its sentence, [from, to). */
export interface SpanPosition {
  readonly a: number;
  readonly b: number;
  readonly from: number;
  readonly to: number;
}
