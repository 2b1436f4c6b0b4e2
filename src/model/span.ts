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
