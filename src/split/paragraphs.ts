import { addBlock, type Blocks, finish, Kind, newBuffer } from "./blocks.ts";

/** Lines looked at to learn the layout. */
const SAMPLE = 2_000;
const MIN_WIDTH = 40;
const MAX_WIDTH = 100;
/** An indent deeper than the line before by this many columns begins a paragraph. */
const INDENT = 2;

/**
 * The paragraphs of a document: its lines, joined where the text is hard-wrapped. A wrapped line goes on in
 * the next unless a blank line or an indent lies between, or the next line's first word would have fitted on
 * it: then whoever broke the line there meant it. Only judging uses the joined form; the text stays as it is.
 */
export function joinParagraphs(lines: Blocks): Blocks {
  const column = columnOf(lines);
  if (column === null) return lines;
  const buffer = newBuffer(lines.text, Math.ceil(lines.count / 2) + 16);
  let first = 0;
  for (let i = 1; i <= lines.count; i++) {
    if (i < lines.count && continues(lines, i, column)) continue;
    const { start, blanks, indent, kind } = lines;
    addBlock(buffer, start[first]!, lines.end[i - 1]!, blanks[first]!, indent[first]!, kind[first]!);
    first = i;
  }
  return finish(buffer);
}

/** Whether line `i` goes on with the sentence or paragraph of the line before. */
function continues(lines: Blocks, i: number, column: number): boolean {
  if (lines.kind[i] !== Kind.text || lines.kind[i - 1] !== Kind.text) return false;
  if (lines.blanks[i]! > 0 || lines.indent[i]! >= lines.indent[i - 1]! + INDENT) return false;
  const width =
    lines.end[i - 1]! - lines.start[i - 1]! + Math.max(0, lines.indent[i - 1]! - lines.indent[i]!);
  return width + 1 + firstWordLength(lines, i, column) > column;
}

function firstWordLength(lines: Blocks, i: number, limit: number): number {
  const start = lines.start[i]!;
  const cap = Math.min(lines.end[i]!, start + limit);
  let end = start;
  while (end < cap && lines.text.charCodeAt(end) !== 0x20) end++;
  return end - start;
}

/**
 * The column at which most lines end, or null where a line is a paragraph. A few wider lines (a headline, a
 * link) are borne with: nineteen of twenty decide.
 */
function columnOf(lines: Blocks): number | null {
  const widths = new Int32Array(MAX_WIDTH + 1);
  let wide = 0;
  let full = 0;
  let open = 0;
  for (let i = 0; i < Math.min(lines.count - 1, SAMPLE); i++) {
    const width = lines.end[i]! - lines.start[i]!;
    if (width > MAX_WIDTH) wide++;
    else if (width >= MIN_WIDTH && lines.blanks[i + 1] === 0) {
      full++;
      widths[width]!++;
      if (!endsLikeSentence(lines, i)) open++;
    }
  }
  if (full < 3 || open < full * 0.5 || wide > full * 0.05) return null;
  return percentile(widths, full * 0.98);
}

/** The least width that `wanted` of the lines, which are no more than all, do not exceed. */
function percentile(counts: Int32Array, wanted: number): number {
  let width = 0;
  for (let seen = counts[0]!; seen < wanted; seen += counts[width]!) width++;
  return width;
}

function endsLikeSentence(lines: Blocks, i: number): boolean {
  return /[.!?:"”’)]$/.test(lines.text.slice(lines.end[i]! - 1, lines.end[i]!));
}
