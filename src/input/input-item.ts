import type { Document } from "../model/document.ts";

/** What reading inputs gives, in input order: errors are values, so that one bad input never stops the others. */
export type InputItem =
  | { readonly kind: "document"; readonly document: Document }
  /** The input is read, but something in it is worth a word. */
  | { readonly kind: "warning"; readonly message: string }
  /** An input, or one record of it, that could not be read. */
  | { readonly kind: "failure"; readonly message: string };
