import type { Document, Story } from "../model/document.ts";
import type { SplitMode } from "./split-mode.ts";

/** The stories of a document, in order; none where it holds only white space. */
export function splitDocument(document: Document, _mode: SplitMode): readonly Story[] {
  const start = document.text.search(/\S/u);
  if (start < 0) return [];
  const end = document.text.trimEnd().length;
  return [
    {
      document,
      ordinal: 1,
      start,
      end,
      truncated: false,
      kicker: null,
      headline: null,
      byline: null,
      dateline: null,
    },
  ];
}
