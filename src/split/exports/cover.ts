/** What a database writes before the first of its items and behind the last: what was asked for, by whom, when. */
import { type Blocks, Kind } from "../blocks.ts";
import type { ExportFormat } from "./formats.ts";
import { lineOf, MAX_FIELD } from "./lines.ts";

/** Lines of a cover page that lists no items. */
const MAX_COVER = 60;

/** Classes the lines of a cover page as the database's, and begins the first item after them. */
export function withoutCover(lines: Blocks, begins: Uint8Array, format: ExportFormat): void {
  const first = format.endsItem ? afterCover(lines, format) : firstOpened(lines, format);
  if (first === 0 || first === lines.count) return;
  lines.kind.fill(Kind.metadata, 0, first);
  begins.fill(0, 0, first);
  begins[first] = 1;
}

/** What stands before the first line that opens an item, where it is no more than a page. */
function firstOpened(lines: Blocks, { opens }: ExportFormat): number {
  if (opens === undefined) return 0;
  let first = 0;
  while (first < lines.count && first <= MAX_COVER && !opens.test(lineOf(lines, first))) first++;
  return first > MAX_COVER ? 0 : first;
}

/** The line after the last of a cover's, of those before the first item's text. No cover begins with its list. */
function afterCover(lines: Blocks, { cover, bodyAfter, prefix, anchor }: ExportFormat): number {
  if (cover === undefined) return 0;
  let after = 0;
  for (let i = 0; i < lines.count; i++) {
    if (lines.end[i]! - lines.start[i]! > MAX_FIELD) break;
    const line = lineOf(lines, i);
    if (bodyAfter?.test(line) || prefix?.test(line) || anchor.test(line)) break;
    if (cover.test(line) && (after > 0 || !/^\d/.test(line))) after = i + 1;
  }
  return after;
}

/** Lines and characters of a line that a summary of the search has at most. */
const MAX_TRAILER = 40;
const MAX_TRAILER_LINE = 200;

/** Classes what stands behind the last item as the database's, where it is short lines and no item has begun with them. */
export function withoutTrailer(lines: Blocks, from: number): void {
  if (from === 0 || lines.count - from > MAX_TRAILER) return;
  for (let i = from; i < lines.count; i++) if (lines.end[i]! - lines.start[i]! > MAX_TRAILER_LINE) return;
  lines.kind.fill(Kind.metadata, from, lines.count);
}
