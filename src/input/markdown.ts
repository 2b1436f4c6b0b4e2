import type { Bytes } from "./bytes.ts";
import type { InputItem } from "./input-item.ts";
import type { ReadOptions } from "./read-options.ts";
import { readWhole } from "./whole.ts";

/** Markdown as its text, offsets and lines being those of the file: markup is made blank, never cut out. */
export async function* readMarkdown(
  chunks: Bytes,
  source: string,
  { encoding }: ReadOptions,
): AsyncGenerator<InputItem> {
  const { text, warnings } = await readWhole(chunks, source, encoding);
  yield* warnings;
  yield { kind: "document", document: { source, id: null, text: blankMarkup(text) } };
}

/**
 * Markdown with front matter, code, link targets, images and marks replaced by as many blanks, line ends kept.
 * A light reading of CommonMark: what it does not know stays as text.
 */
export function blankMarkup(markdown: string): string {
  const lines = markdown.split("\n");
  const isCode = codeLines(lines);
  const isMarkup = (i: number) => isCode[i] || isUnderline(lines, i);
  return lines.map((line, i) => (isMarkup(i) ? blank(line) : blankInline(line))).join("\n");
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Which lines are front matter or fenced code, fences included. */
function codeLines(lines: readonly string[]): readonly boolean[] {
  const isFront = lines[0]?.trimEnd() === "---";
  const frontEnd = isFront ? lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s?$/.test(line)) : -1;
  let open: string | null = null;
  return lines.map((line, i) => {
    if (i <= frontEnd) return true;
    const fence = FENCE.exec(line)?.[1];
    if (open === null) {
      open = fence ?? null;
      return fence !== undefined;
    }
    const closes = fence?.[0] === open[0] && (fence?.length ?? 0) >= open.length;
    if (closes) open = null;
    return true;
  });
}

/** The line under a headline; the same marks below an empty line divide, and stay as what divides stories. */
function isUnderline(lines: readonly string[], i: number): boolean {
  return /^ {0,3}(?:--+|==+)\s*$/.test(lines[i]!) && (lines[i - 1]?.trim() ?? "") !== "";
}

/** Marks at a line's beginning: headings, quotes, list items, link definitions. */
const LINE_MARKS = /^ {0,3}(?:#{1,6}(?=\s)|>[> ]*|[-*+](?=\s)|\[[^\][\n]+\]:.*$)/;

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

/** As many blanks; a carriage return stays. */
function blank(text: string): string {
  return text.replace(/[^\r]/g, " ");
}
