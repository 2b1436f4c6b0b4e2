import type { Span } from "../model/span.ts";
import { isLineBreak } from "./lines.ts";

/** Lines looked at before judging: enough for any layout, and a cap for endless input. */
const SAMPLE = 400;
/** Columns in which news text is wrapped by hand or by old software. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 100;

/**
 * The column at which a text's lines are hard-wrapped, or null where a line is a paragraph. Wrapped text
 * shows in lines of like width, most of them followed by another line, few of them ending a sentence.
 */
export function wrapColumn(text: string, range: Span): number | null {
  let full = 0;
  let open = 0;
  let widest = 0;
  let seen = 0;
  for (const line of lines(text, range)) {
    if (seen++ > SAMPLE) break;
    const width = line.end - line.start;
    if (width > MAX_WIDTH) return null;
    if (!line.followed || width < MIN_WIDTH) continue;
    full++;
    if (width > widest) widest = width;
    if (!endsSentence(text, line)) open++;
  }
  return full >= 2 && open >= full * 0.5 ? widest : null;
}

interface Line extends Span {
  /** Whether the next line is not blank. */
  readonly followed: boolean;
}

function* lines(text: string, { start, end }: Span): Generator<Line> {
  let lineStart = start;
  for (let i = start; i < end; i++) {
    if (!isLineBreak(text.charCodeAt(i))) continue;
    const next = text.startsWith("\r\n", i) ? i + 2 : i + 1;
    const blankAhead = next >= end || isLineBreak(text.charCodeAt(next));
    yield { start: lineStart, end: i, followed: !blankAhead };
    lineStart = next;
    i = next - 1;
  }
}

function endsSentence(text: string, line: Span): boolean {
  return /[.!?:"”’)]\s*$/.test(text.slice(Math.max(line.start, line.end - 8), line.end));
}
