import type { Bytes } from "./bytes.ts";
import type { InputItem } from "./input-item.ts";
import type { ReadOptions } from "./read-options.ts";
import { type Rewriter, readText } from "./text.ts";

/** Markdown as its text, offsets and lines being those of the file: markup is made blank, never cut out. */
export function readMarkdown(chunks: Bytes, source: string, options: ReadOptions): AsyncGenerator<InputItem> {
  return readText(chunks, source, options, createBlanker);
}

/**
 * Markdown with front matter, code, link targets, images and marks replaced by as many blanks, line ends kept.
 * A light reading of CommonMark: what it does not know stays as text.
 */
export function blankMarkup(markdown: string): string {
  const { write, end } = createBlanker();
  return write(markdown) + end();
}

/** Blanks Markdown as it comes, line by line. */
export function createBlanker(): Rewriter {
  const blankLine = createLineBlanker();
  let open = "";
  /** The file's first lines, as long as they may be front matter. */
  let front: string[] | null = [];
  const take = (line: string): string => {
    if (front === null) return blankLine(line);
    front.push(line);
    return isUndecided(front) ? "" : giveFront();
  };
  const giveFront = (): string => {
    const lines = front ?? [];
    front = null;
    return lines.map(isFrontMatter(lines) ? blank : blankLine).join("");
  };
  return {
    write: (piece) => {
      const lines = (open + piece).split(/(?<=\n)/);
      open = piece.endsWith("\n") ? "" : (lines.pop() ?? "");
      return lines.map(take).join("");
    },
    end: () => take(open) + giveFront(),
  };
}

/** Lines that front matter has at most: a hundred keys, and lists among them. */
const MAX_FRONT_MATTER = 500;

/** Whether more lines must be seen to know whether these, the file's first, are front matter. */
function isUndecided(lines: readonly string[]): boolean {
  return lines[0]?.trimEnd() === "---" && lines.length < MAX_FRONT_MATTER && !isFrontMatter(lines);
}

function isFrontMatter(lines: readonly string[]): boolean {
  return lines.length > 1 && lines[0]!.trimEnd() === "---" && /^(?:---|\.\.\.)\s*$/.test(lines.at(-1)!);
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Blanks the markup of a file's lines, each with its end, one after the other: fenced code goes, fences included. */
function createLineBlanker(): (line: string) => string {
  let fence: string | null = null;
  let previous = "";
  return (line) => {
    const mark = FENCE.exec(line)?.[1];
    const isCode = fence !== null || mark !== undefined;
    if (fence === null) fence = mark ?? null;
    else if (mark?.[0] === fence[0] && (mark?.length ?? 0) >= fence.length) fence = null;
    const isMarkup = isCode || isUnderline(line, previous);
    previous = line;
    return isMarkup ? blank(line) : blankInline(line);
  };
}

/** The line under a headline; the same marks below an empty line divide, and stay as what divides stories. */
function isUnderline(line: string, previous: string): boolean {
  return /^ {0,3}(?:--+|==+)\s*$/.test(line) && previous.trim() !== "";
}

/** Marks at a line's beginning: headings, quotes, list items, link definitions. */
const LINE_MARKS = /^ {0,3}(?:#{1,6}(?=\s)|>[> ]*|[-*+](?=\s)|\[[^\][\n]+\]:.*)/;

/**
 * What is blank within a line: code, images, link targets by address and by name, addresses and tags in angle
 * brackets, emphasis, escapes. What stands between two marks holds no opening mark, so that each is linear.
 */
const INLINE: readonly RegExp[] = [
  /`[^`\n]+`/g,
  /!\[[^\][\n]*\](?:\([^()\n]*\)|\[[^\][\n]*\])/g,
  /(?<=\])(?:\([^()\n]*\)|\[[^\][\n]*\])/g,
  /<(?:https?:|mailto:)[^<>\s]+>/g,
  /<\/?[a-z][^<>\n]*>/gi,
  /(?<!\\)\*{1,3}(?=\S)|(?<=[^\s\\])\*{1,3}/g,
  /(?<![\p{L}\p{N}_\\])_{1,3}(?=\S)|(?<=[^\s\\])_{1,3}(?![\p{L}\p{N}_])/gu,
  /\\(?=[!-/:-@[-`{-~])/g,
];

/** The brackets that are left of a link once its target is blank. */
const LINK_TEXT = /\[([^[\]\n]+)\](?= {2})/g;

function blankInline(line: string): string {
  const marked = INLINE.reduce(
    (text, pattern) => text.replace(pattern, blank),
    line.replace(LINE_MARKS, blank),
  );
  return marked.replace(LINK_TEXT, " $1 ");
}

/** As many blanks; the line's end stays. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}
