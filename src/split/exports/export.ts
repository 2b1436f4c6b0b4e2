/** Files in which a news database hands out articles: where its items begin, and which lines are the database's. */
import { type Blocks, Kind } from "../blocks.ts";
import { withoutCover, withoutTrailer } from "./cover.ts";
import { type ExportFormat, exportFormats } from "./formats.ts";
import { classHead, endOfHead } from "./head.ts";
import { type ItemMeta, itemMeta } from "./item-meta.ts";
import { lineOf, MAX_FIELD, withoutJoined } from "./lines.ts";

/** An item of an export: where it begins in the text, and what its head and tail say of it. */
export interface ExportItem extends ItemMeta {
  readonly start: number;
}

/** How a database export divides: lines on which its items begin. */
export interface Export {
  readonly name: string;
  /** The lines, classed anew: metadata of the database, headlines, text. */
  readonly lines: Blocks;
  /** 1 at lines that begin an item. */
  readonly begins: Uint8Array;
  readonly items: readonly ExportItem[];
  /** Whether most items have a head: if not, an export is only a part of the document. */
  readonly isWhole: boolean;
}

/** Reads the lines as a database export, or null where no known format shows its marks. */
export function readExport(lines: Blocks): Export | null {
  const format = findFormat(lines);
  if (format === null) return null;
  const classed: Blocks = {
    ...lines,
    start: lines.start.slice(),
    end: lines.end.slice(),
    kind: lines.kind.slice(),
  };
  const begins = itemStarts(classed, format);
  withoutCover(classed, begins, format);
  const items: ExportItem[] = [];
  let headed = 0;
  for (let i = 0; i < classed.count; i++) {
    if (begins[i] === 0) continue;
    const limit = nextStart(begins, i);
    if (!hasText(classed, i, limit)) continue;
    const last = endOfHead(classed, i, limit, format);
    items.push({ start: classed.start[i]!, ...itemMeta(classed, i, last, limit, format) });
    if (classHead(classed, i, last, limit, format)) headed++;
    else if (limit === classed.count) withoutTrailer(classed, i);
  }
  return { name: format.name, ...withoutJoined(classed, begins), items, isWhole: headed * 2 >= items.length };
}

function hasText({ kind }: Blocks, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kind[i] !== Kind.metadata) return true;
  return false;
}

/** Lines after the first anchor among which another format's may follow. */
const MAX_ITEM = 400;

/**
 * The format whose anchor, a line no prose holds, comes first. "Document 1 of 3" opens items of several databases; what
 * ends an item of them names one.
 */
function findFormat(lines: Blocks): ExportFormat | null {
  let first: ExportFormat | null = null;
  let limit = lines.count;
  for (let i = 0; i < limit; i++) {
    if (lines.end[i]! - lines.start[i]! > 120) continue;
    const line = lineOf(lines, i);
    const found = exportFormats.find(({ anchor }) => anchor.test(line));
    if (found === undefined || found === first) continue;
    if (found.endsItem) return found;
    first = found;
    limit = Math.min(lines.count, i + MAX_ITEM);
  }
  return first;
}

/** Where items begin: at a line that opens one, after a line that closes one, after a tail with the anchor. */
function itemStarts(lines: Blocks, format: ExportFormat): Uint8Array {
  const begins = new Uint8Array(lines.count + 1);
  begins[0] = 1;
  let anchored = false;
  let afterTail = false;
  for (let i = 0; i < lines.count; i++) {
    const short = lines.end[i]! - lines.start[i]! <= MAX_FIELD;
    const line = short ? lineOf(lines, i) : "";
    const opens = format.opens?.test(line) === true;
    const isTail: boolean =
      short &&
      !opens &&
      (format.tail?.test(line) === true ||
        format.anchor.test(line) ||
        (!anchored && afterTail && goesOn(lines, i)));
    if (opens || (anchored && !isTail)) begins[i] = 1;
    if (opens || isTail) lines.kind[i] = Kind.metadata;
    if (opens || !isTail) anchored = false;
    if (format.endsItem && format.anchor.test(line)) anchored = true;
    afterTail = isTail;
  }
  return begins;
}

/** Whether the line goes on with the field before it, so long that the database wrapped it. */
function goesOn(lines: Blocks, i: number): boolean {
  return lines.blanks[i] === 0 && lines.end[i - 1]! - lines.start[i - 1]! >= 60;
}

function nextStart(begins: Uint8Array, from: number): number {
  let i = from + 1;
  while (i < begins.length - 1 && begins[i] === 0) i++;
  return i;
}
