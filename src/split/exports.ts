import { type Blocks, Kind } from "./blocks.ts";
import { type ExportFormat, exportFormats } from "./rules/exports.ts";

/** Longer lines are text in every format. */
const LONGEST = 400;
/** Lines in which an item's head ends. */
const HEAD = 40;
/** Lines of the item's own (headline, publication, names) that may stand between two of the database's. */
const STRANGERS = 4;

/** How a database export divides: lines on which its items begin. */
export interface Export {
  readonly name: string;
  /** The lines, classed anew: metadata of the database, headlines, text. */
  readonly lines: Blocks;
  /** 1 at lines that begin an item. */
  readonly begins: Uint8Array;
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
  dropCover(classed, begins, format);
  let items = 0;
  let headed = 0;
  for (let i = 0; i < classed.count; i++) {
    if (begins[i] === 0) continue;
    items++;
    if (classHead(classed, i, nextStart(begins, i), format)) headed++;
  }
  return { name: format.name, ...withoutJoined(classed, begins), isWhole: headed * 2 >= items };
}

/** Lines of a cover page: what was asked for, by whom, how many documents were found. */
const COVER = 60;

/** What stands before the first line that opens an item is the database's, where it is no more than a page. */
function dropCover(lines: Blocks, begins: Uint8Array, { opens, endsItem }: ExportFormat): void {
  if (opens === undefined || endsItem) return;
  let first = 0;
  while (first < lines.count && !opens.test(lineOf(lines, first))) first++;
  if (first === 0 || first > COVER || first === lines.count) return;
  lines.kind.fill(Kind.metadata, 0, first);
  begins[0] = 0;
  begins[first] = 1;
}

/** The lines without those that are part of the line before: the further lines of a headline. */
function withoutJoined(
  lines: Blocks,
  begins: Uint8Array,
): { readonly lines: Blocks; readonly begins: Uint8Array } {
  const kept: number[] = [];
  for (let i = 0; i < lines.count; i++) {
    if (lines.kind[i] !== JOINED) kept.push(i);
    else lines.end[kept.at(-1)!] = lines.end[i]!;
  }
  if (kept.length === lines.count) return { lines, begins };
  const pick = <T extends Uint32Array | Uint8Array>(from: T): T =>
    from.slice(0, kept.length).map((_, i) => from[kept[i]!]!) as T;
  const { text, start, end, blanks, indent, kind } = lines;
  const picked = {
    start: pick(start),
    end: pick(end),
    blanks: pick(blanks),
    indent: pick(indent),
    kind: pick(kind),
  };
  const marks = new Uint8Array(kept.length + 1);
  marks.set(pick(begins.subarray(0, lines.count)));
  return { lines: { text, count: kept.length, ...picked }, begins: marks };
}

/** A line that goes on with the headline before it, until it is made part of it. */
const JOINED = 255;

function lineOf(lines: Blocks, i: number): string {
  return lines.text.slice(lines.start[i]!, Math.min(lines.end[i]!, lines.start[i]! + LONGEST));
}

/** The format whose anchor, a line no prose holds, comes first. */
function findFormat(lines: Blocks): ExportFormat | null {
  for (let i = 0; i < lines.count; i++) {
    if (lines.end[i]! - lines.start[i]! > 120) continue;
    const line = lineOf(lines, i);
    for (const format of exportFormats) if (format.anchor.test(line)) return format;
  }
  return null;
}

/** Where items begin: at a line that opens one, after a line that closes one, after a tail with the anchor. */
function itemStarts(lines: Blocks, format: ExportFormat): Uint8Array {
  const begins = new Uint8Array(lines.count + 1);
  begins[0] = 1;
  let anchored = false;
  let afterTail = false;
  for (let i = 0; i < lines.count; i++) {
    const short = lines.end[i]! - lines.start[i]! <= LONGEST;
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

/** Classes the lines of an item's head: headline, byline, and all else as metadata; false where it has none. */
function classHead(lines: Blocks, first: number, limit: number, format: ExportFormat): boolean {
  const last = endOfHead(lines, first, limit, format);
  const own: number[] = [];
  for (let i = first; i <= last; i++) {
    if (lines.kind[i] !== Kind.metadata && !format.head.test(lineOf(lines, i))) own.push(i);
    else lines.kind[i] = Kind.metadata;
    stripPrefix(lines, i, format.byline, Kind.byline);
  }
  const headline = headlineAmong(own, lines, format);
  for (const i of own) lines.kind[i] = i === headline ? Kind.headline : Kind.metadata;
  if (format.headline === "last" && headline !== undefined)
    for (let i = headline + 1; own.includes(i); i++) lines.kind[i] = JOINED;
  const author = own[own.indexOf(headline ?? -1) + 1];
  if (format.authorLine && author !== undefined && author === headline! + 1) lines.kind[author] = Kind.byline;
  for (let i = first; i < Math.min(limit, first + HEAD); i++) {
    const isTitle = format.title?.test(lineOf(lines, i)) === true;
    stripPrefix(lines, i, isTitle ? format.title : format.prefix, isTitle ? Kind.headline : Kind.text);
  }
  return last >= first;
}

/** Lines among which the longest is the headline: a section's name before it and an author's after it are shorter. */
const LONGEST_OF = 3;

/** The line on which the headline begins, of the head's lines that are no fields. */
function headlineAmong(
  own: readonly number[],
  lines: Blocks,
  { headline }: ExportFormat,
): number | undefined {
  if (headline === "first") return own[0];
  const length = (i: number) => lines.end[i]! - lines.start[i]!;
  if (headline === "longest") return own.slice(0, LONGEST_OF).toSorted((a, b) => length(b) - length(a))[0];
  let first = own.at(-1);
  while (first !== undefined && lines.blanks[first] === 0 && own.includes(first - 1)) first--;
  return first;
}

/** The last line of the head; `first - 1` where the item has none. */
function endOfHead(lines: Blocks, first: number, limit: number, format: ExportFormat): number {
  let last = first - 1;
  for (let i = first; i < Math.min(limit, first + HEAD) && i - last <= STRANGERS + 1; i++) {
    if (lines.end[i]! - lines.start[i]! > LONGEST) break;
    const line = lineOf(lines, i);
    if (format.opens?.test(line) || format.title?.test(line) || format.head.test(line)) last = i;
    if (format.bodyAfter?.test(line) || format.prefix?.test(line)) break;
  }
  return last;
}

/**
 * Moves the start of a line past the field's name before its text, "HD Ferry fares to rise", and classes it. A name
 * alone, its text on the next line, is the database's.
 */
function stripPrefix(lines: Blocks, i: number, prefix: RegExp | undefined, kind: number): void {
  const found = prefix?.exec(lineOf(lines, i));
  if (found === null || found === undefined) return;
  const start = lines.start[i]! + found[0].length;
  const isAlone = start === lines.end[i];
  if (!isAlone) lines.start[i] = start;
  lines.kind[i] = isAlone ? Kind.metadata : kind;
}
