/**
 * Lines and paragraphs of a document in typed arrays. No string is made for a line: a dump may hold a million
 * of them, and most are never judged by their words.
 */
import { CharClass, classOf } from "../text/characters.ts";
import { lineBreaks } from "../text/lines.ts";

/** Runs of text with white space on both sides left out, in order: lines, or paragraphs joined from them. */
export interface Blocks {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Blank lines before the block, at most 255; a form feed counts as `PAGE_BREAK` of them. */
  readonly blanks: Uint8Array;
  /** Columns of white space before the block's first character, at most 255. */
  readonly indent: Uint8Array;
  /** What the block is: a `Kind`. */
  readonly kind: Uint8Array;
}

/** What a line or paragraph is to a story. */
export const Kind = {
  text: 0,
  /** A line between stories: dashes, "Article 3 of 7". */
  separator: 1,
  /** A line between stories or between sections of one: "* * *". */
  sectionBreak: 2,
  /** A line a news database adds to an article. */
  metadata: 3,
  furniture: 4,
  byline: 5,
  /** A date, a page number, a link on a line of its own. */
  stamp: 6,
  /** A credit or a note on the author at the end of a story. */
  tail: 7,
  headline: 8,
  caption: 9,
  /** A line that ends a story for certain: "— Reuters", "Jane Roe contributed to this report." */
  signOff: 10,
  /** The name of a section above a headline: "METRO", "In brief". */
  label: 11,
} as const;

/** Whether blocks of this kind are words of a story, not something said about or between stories. */
export function isContent(kind: number): boolean {
  return kind === Kind.text || kind >= Kind.byline;
}

/** Whether blocks of this kind stand above the text of a story. */
export function isHeadLine(kind: number): boolean {
  return kind === Kind.headline || kind === Kind.caption || kind === Kind.label || isCreditKind(kind);
}

/** A byline, a date, a page number. */
export function isCreditKind(kind: number): boolean {
  return kind === Kind.byline || kind === Kind.stamp;
}

/** A form feed sets apart more than blank lines do. */
export const PAGE_BREAK = 9;
const MAX_COUNT = 255;

const LINE_FEED = 0x0a;
const FORM_FEED = 0x0c;
const CARRIAGE_RETURN = 0x0d;

/** The lines of a text that are not blank. */
export function readLines(text: string): Blocks {
  const buffer = newBuffer(text, Math.ceil(text.length / 64) + 16);
  const lineBreak = lineBreaks();
  let blanks = 0;
  for (let lineStart = 0; lineStart <= text.length; ) {
    lineBreak.lastIndex = lineStart;
    const lineEnd = lineBreak.test(text) ? lineBreak.lastIndex - 1 : text.length;
    if (addLine(buffer, lineStart, lineEnd, blanks)) blanks = 0;
    else blanks++;
    const unit = text.charCodeAt(lineEnd);
    if (unit === FORM_FEED) blanks += PAGE_BREAK;
    const isPair = unit === CARRIAGE_RETURN && text.charCodeAt(lineEnd + 1) === LINE_FEED;
    lineStart = lineEnd + (isPair ? 2 : 1);
  }
  return finish(buffer);
}

export interface BlockBuffer {
  readonly text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  blanks: Uint8Array;
  indent: Uint8Array;
  kind: Uint8Array;
}

export function newBuffer(text: string, size: number): BlockBuffer {
  return {
    text,
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    blanks: new Uint8Array(size),
    indent: new Uint8Array(size),
    kind: new Uint8Array(size),
  };
}

export function addBlock(
  buffer: BlockBuffer,
  start: number,
  end: number,
  blanks: number,
  indent: number,
  kind: number,
): void {
  if (buffer.count === buffer.start.length) grow(buffer);
  const at = buffer.count++;
  buffer.start[at] = start;
  buffer.end[at] = end;
  buffer.blanks[at] = Math.min(blanks, MAX_COUNT);
  buffer.indent[at] = Math.min(indent, MAX_COUNT);
  buffer.kind[at] = kind;
}

export function finish(buffer: BlockBuffer): Blocks {
  const { text, count } = buffer;
  return {
    text,
    count,
    start: buffer.start.subarray(0, count),
    end: buffer.end.subarray(0, count),
    blanks: buffer.blanks.subarray(0, count),
    indent: buffer.indent.subarray(0, count),
    kind: buffer.kind.subarray(0, count),
  };
}

/** Adds the line without the white space around it; false where nothing is left. */
function addLine(buffer: BlockBuffer, lineStart: number, lineEnd: number, blanks: number): boolean {
  const { text } = buffer;
  let start = lineStart;
  let end = lineEnd;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  if (start === end) return false;
  while (isSpace(text.charCodeAt(end - 1))) end--;
  addBlock(buffer, start, end, blanks, start - lineStart, Kind.text);
  return true;
}

function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return classOf(unit) === CharClass.space;
}

function grow(buffer: BlockBuffer): void {
  const double = <T extends Int32Array | Uint8Array>(to: T, from: T): T => {
    to.set(from);
    return to;
  };
  const size = buffer.start.length * 2;
  buffer.start = double(new Int32Array(size), buffer.start);
  buffer.end = double(new Int32Array(size), buffer.end);
  buffer.blanks = double(new Uint8Array(size), buffer.blanks);
  buffer.indent = double(new Uint8Array(size), buffer.indent);
  buffer.kind = double(new Uint8Array(size), buffer.kind);
}
