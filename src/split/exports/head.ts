/** The head of an export's item: its headline and byline among the database's fields. */
import { type Blocks, Kind } from "../blocks.ts";
import type { ExportFormat } from "./formats.ts";
import { JOINED, lineOf, MAX_FIELD } from "./lines.ts";

/** Lines in which an item's head ends. */
const MAX_HEAD = 40;
/** Lines of the item's own (headline, publication, names) that may stand between two of the database's. */
const MAX_OWN_LINES = 4;

/** Classes the lines of an item's head, which ends with the line `last`: headline, byline, and all else as metadata; false where it has none. */
export function classHead(
  lines: Blocks,
  first: number,
  last: number,
  limit: number,
  format: ExportFormat,
): boolean {
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
  const hasTitle = stripNames(lines, first, limit, format);
  if (headline === undefined && !hasTitle && last >= first && isHeadlineAt(lines, last + 1, limit)) {
    lines.kind.fill(Kind.metadata, first, last + 1);
    lines.kind[last + 1] = Kind.headline;
  }
  return last >= first;
}

/** Moves the starts of lines past the names of fields that hold headline and text; whether a headline was among them. */
function stripNames(lines: Blocks, first: number, limit: number, { title, prefix }: ExportFormat): boolean {
  let hasTitle = false;
  for (let i = first; i < Math.min(limit, first + MAX_HEAD); i++) {
    const isTitle = title?.test(lineOf(lines, i)) === true;
    hasTitle ||= isTitle;
    stripPrefix(lines, i, isTitle ? title : prefix, isTitle ? Kind.headline : Kind.text);
  }
  return hasTitle;
}

/** Characters of a headline that stands by itself behind the head. */
const MAX_HEADLINE = 200;

/** Whether the first line behind a head without lines of its own is the headline: it is no sentence. */
function isHeadlineAt(lines: Blocks, at: number, limit: number): boolean {
  if (at + 1 >= limit || lines.kind[at] !== Kind.text || lines.blanks[at + 1] === 0) return false;
  const line = lineOf(lines, at);
  return line.length <= MAX_HEADLINE && !/[.,;:]$/.test(line);
}

/** Lines among which the longest is the headline: a section's name before it and an author's after it are shorter. */
const MAX_CANDIDATES = 3;

/** The line on which the headline begins, of the head's lines that are no fields. */
function headlineAmong(
  own: readonly number[],
  lines: Blocks,
  { headline }: ExportFormat,
): number | undefined {
  if (headline === "first") return own[0];
  const length = (i: number) => lines.end[i]! - lines.start[i]!;
  if (headline === "longest")
    return own.slice(0, MAX_CANDIDATES).toSorted((a, b) => length(b) - length(a))[0];
  let first = own.at(-1);
  while (first !== undefined && lines.blanks[first] === 0 && own.includes(first - 1)) first--;
  return first;
}

/** The last line of the head; `first - 1` where the item has none. */
export function endOfHead(lines: Blocks, first: number, limit: number, format: ExportFormat): number {
  const { maxOwnLines = MAX_OWN_LINES } = format;
  let last = first - 1;
  for (let i = first; i < Math.min(limit, first + MAX_HEAD); i++) {
    const hasBegun = last >= first;
    if (i - last > (hasBegun && format.isCompact === true ? 1 : maxOwnLines + 1)) break;
    if (lines.end[i]! - lines.start[i]! > MAX_FIELD) break;
    const line = lineOf(lines, i);
    const isTail = format.tail?.test(line) === true;
    const isHead = format.opens?.test(line) || format.title?.test(line) || format.head.test(line);
    if (isHead && (hasBegun || !isTail)) last = i;
    else if (isTail) break;
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
