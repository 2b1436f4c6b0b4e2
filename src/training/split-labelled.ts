/** Dumps as the splitter sees them, with the borders they should have. */

import { type DocumentFeatures, documentFeatures } from "../split/document-features.ts";
import type { Lexicon } from "../split/lexicon.ts";
import { readParagraphs } from "../split/read-paragraphs.ts";
import type { Dump } from "./split-dumps.ts";

export interface LabelledDump {
  readonly dump: Dump;
  readonly doc: DocumentFeatures;
  readonly isExport: boolean;
  readonly borders: ReadonlySet<number>;
  readonly weight: number;
}

/** How much all dumps of a shape count together, set by what users bring and what must not break. */
function shapeWeight(shape: string): number {
  if (shape === "single") return 1;
  if (shape.startsWith("single-")) return 4;
  if (shape.startsWith("variant-")) return 1;
  if (shape === "glued" || shape === "glued_topic") return 3;
  if (shape.startsWith("glued-")) return 0.7;
  return shape === "seed" ? 3 : 1.5;
}

export function labelledDumps(dumps: readonly Dump[], lexicon: Lexicon): readonly LabelledDump[] {
  const counts = new Map<string, number>();
  for (const { shape } of dumps) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return dumps.map((dump) => {
    const { body, isExport } = readParagraphs(dump.text);
    const doc = documentFeatures(body, lexicon);
    const borders = new Set(dump.starts.slice(1).map((start) => body.end.findIndex((end) => end > start)));
    return {
      dump,
      doc,
      isExport,
      borders,
      weight: (100 * shapeWeight(dump.shape)) / counts.get(dump.shape)!,
    };
  });
}
