import type { Span } from "../../model/span.ts";
import { wrapColumn } from "../../text/layout.ts";

/** The paragraphs of a range: its lines, or where lines are hard-wrapped, what stands between blank lines. */
export function paragraphsOf(text: string, range: Span): readonly Span[] {
  const lines = linesOf(text, range);
  return wrapColumn(text, range) === null ? lines.filter(({ start, end }) => start < end) : joined(lines);
}

/** Runs of lines with no blank line between them. */
function joined(lines: readonly Span[]): readonly Span[] {
  const paragraphs: Span[] = [];
  let start: number | null = null;
  let end = 0;
  for (const line of lines) {
    if (line.start < line.end) {
      start ??= line.start;
      end = line.end;
    } else if (start !== null) {
      paragraphs.push({ start, end });
      start = null;
    }
  }
  if (start !== null) paragraphs.push({ start, end });
  return paragraphs;
}

/** Lines without the white space around them; blank ones are empty. */
function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  let at = start;
  for (const line of text.slice(start, end).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
    const from = at + line.length - line.trimStart().length;
    lines.push({ start: from, end: from + line.trim().length });
    at += line.length + (text.startsWith("\r\n", at + line.length) ? 2 : 1);
  }
  return lines;
}
