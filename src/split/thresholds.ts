/** How sure a border must be, by the mode of splitting. */
import type { Document } from "../model/document.ts";
import { type Layout, Regime } from "./layout.ts";
import type { Paragraphs } from "./read-paragraphs.ts";
import type { SplitMode } from "./split-mode.ts";

/** Log-odds from which a gap is a border. */
const thresholds = { auto: { plain: 0.65, other: 0.75 }, eager: { plain: -0.25, other: -0.25 } } as const;

export function borderThreshold(mode: SplitMode, { regime }: Layout): number {
  return thresholds[mode === "eager" ? "eager" : "auto"][regime === Regime.plain ? "plain" : "other"];
}

/** Whether the document is one story, whatever it says: it was one item, and none that a database glued together. */
export function isWhole({ isItem = false }: Document, { isExport }: Paragraphs, mode: SplitMode): boolean {
  return mode === "none" || (mode === "items" && isItem && !isExport);
}
