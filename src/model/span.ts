/** Half-open range of UTF-16 code units in a document's decoded text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the exact characters it covers. */
export interface Mention extends Span {
  readonly text: string;
}

/** The mention that `text` holds at `span`. */
export function mentionAt(text: string, { start, end }: Span): Mention {
  return { start, end, text: text.slice(start, end) };
}

/** Whether the two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether every character of `inner` lies in `outer`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
