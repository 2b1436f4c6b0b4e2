import type { Document } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { codePointOffsets } from "../text/code-points.ts";
import { lineAt, lineStarts } from "../text/lines.ts";
import type { Location } from "./problem.ts";

/** What offsets and columns count: code points in what the program writes, UTF-16 units in the library. */
export type OffsetUnit = "codepoints" | "utf16";

/** Where a span of the document stands. The document is surveyed once, here. */
export function locator(
  { source, id, text, base }: Document,
  unit: OffsetUnit = "codepoints",
): (span: Span) => Location {
  const starts = lineStarts(text);
  const codePoint = unit === "utf16" ? (offset: number) => offset : codePointOffsets(text);
  const columnAt = (offset: number, line: number) => codePoint(offset) - codePoint(starts[line - 1]!) + 1;
  return ({ start, end }) => {
    const line = lineAt(starts, start);
    const endLine = lineAt(starts, Math.max(start, end - 1));
    const linesBefore = base?.lines ?? 0;
    const pointsBefore = (unit === "utf16" ? base?.utf16 : base?.codePoints) ?? 0;
    return {
      source,
      document: id,
      start: codePoint(start) + pointsBefore,
      end: codePoint(end) + pointsBefore,
      line: line + linesBefore,
      column: columnAt(start, line),
      endLine: endLine + linesBefore,
      endColumn: columnAt(end, endLine),
      text: text.slice(start, end),
    };
  };
}
