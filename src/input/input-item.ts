import type { Document, Story } from "../model/document.ts";
import type { StoryResult } from "../model/result.ts";

/** What reading inputs gives, in input order: errors are values, so that one bad input never stops the others. */
export type InputItem =
  | { readonly kind: "document"; readonly document: Document }
  /** A story that `newsx split` has found before. */
  | { readonly kind: "story"; readonly story: Story }
  /** A story with its findings, as `newsx extract` has written it before. */
  | { readonly kind: "result"; readonly result: StoryResult }
  /** A text too long to hold, as it comes. */
  | { readonly kind: "pieces"; readonly source: string; readonly pieces: AsyncIterable<string> }
  /** Something in a readable input that is worth a word. */
  | { readonly kind: "warning"; readonly message: string }
  /** An input, or one record of it, that could not be read. */
  | { readonly kind: "failure"; readonly message: string };

/** A failure of `where`, which is a source or a source with a line: what is wrong and what to do about it. */
export function failure(where: string, problem: string): InputItem {
  return { kind: "failure", message: `${where}: ${problem}` };
}

export function warning(where: string, message: string): InputItem {
  return { kind: "warning", message: `${where}: ${message}` };
}
