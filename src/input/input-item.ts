import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document, DocumentHead, Story } from "../model/document.ts";
import type { StoryResult } from "../model/result.ts";

/** What reading inputs gives, in input order: errors are values, so that one bad input never stops the others. */
export type InputItem =
  | { readonly kind: "document"; readonly document: Document }
  /** A story that `newsx split` has found before. */
  | { readonly kind: "story"; readonly story: Story }
  /** A story with its findings, as `newsx extract` has written it before. */
  | { readonly kind: "result"; readonly result: StoryResult; readonly where: string }
  /** A text too long to hold, as it comes. */
  | { readonly kind: "pieces"; readonly document: DocumentHead; readonly pieces: AsyncIterable<string> }
  /** Something in a readable input that is worth a word. */
  | ({ readonly kind: "warning" } & Diagnostic)
  /** An input, or one record of it, that could not be read. */
  | ({ readonly kind: "failure" } & Diagnostic);

/** A failure of `where`, which is a source or a source with a line: what is wrong and what to do about it. */
export function failure(where: string, message: string): InputItem {
  return { kind: "failure", where, message };
}

/** Characters of a text that is handed on as a whole: what is found in it takes many times its room. */
const HELD_TEXT = 4 << 20;

/** A document, in pieces where it is long. */
export function documentItem(document: Document): InputItem {
  if (document.text.length <= HELD_TEXT) return { kind: "document", document };
  const { text, ...head } = document;
  return { kind: "pieces", document: head, pieces: piecesOf(text) };
}

const PIECE = 1 << 18;

async function* piecesOf(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

export function warning(where: string, message: string): InputItem {
  return { kind: "warning", where, message };
}
