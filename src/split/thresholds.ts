/** How sure a border must be, by the mode of splitting. */
import type { Document } from "../model/document.ts";
import type { Paragraphs } from "./read-paragraphs.ts";
import type { SplitMode } from "./split-mode.ts";

/** Log-odds from which a gap is a border. */
export function borderThreshold(mode: SplitMode): number {
  return mode === "eager" ? -0.25 : 0.75;
}

/** Whether the document is one story, whatever it says: it was one item, and none that a database glued together. */
export function isWhole({ isItem = false }: Document, { isExport }: Paragraphs, mode: SplitMode): boolean {
  return mode === "none" || (mode === "items" && isItem && !isExport);
}
