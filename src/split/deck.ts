import type { Span } from "../model/span.ts";

/** Where the deck that begins a line ends, or null where none is told apart from the lead. */
export function deckEnd(text: string, line: Span): number | null {
  void text;
  void line;
  return null;
}
