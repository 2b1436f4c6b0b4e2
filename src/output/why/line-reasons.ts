import type { StoryResult } from "../../model/result.ts";
import type { Span } from "../../model/span.ts";
import { foldName, foldSpace } from "../../text/fold.ts";
import { lineAt, lineStarts } from "../../text/lines.ts";
import { visible } from "../visible.ts";
import { type Explained, explainedFindings, startOf } from "./explained.ts";

/** What is asked of a text: all findings of a line, those at a column of it, or those with a word. */
export interface Question {
  readonly line: number;
  /** In code points, from 1. */
  readonly column: number | null;
  readonly words: string | null;
}

/** Characters of a finding that are shown. */
const MAX_SHOWN = 100;

/**
 * The findings on a line of a story with their reasons; null where the line is none of the story's, and "" where nothing
 * was found there. The story holds its text, its reasons and UTF-16 offsets.
 */
export function lineReasons(story: StoryResult, question: Question): string | null {
  const { line, column, words } = question;
  const [from, to] = story.lines;
  if (line < from || line > to) return null;
  const { text = "", start } = story;
  const starts = lineStarts(text);
  const lineOf = (offset: number) => lineAt(starts, offset - start) + from - 1;
  const columnOf = (offset: number) => {
    const lineStart = starts[lineAt(starts, offset - start) - 1]!;
    return [...text.slice(lineStart, offset - start)].length + 1;
  };
  const isThere = (span: Span) =>
    lineOf(span.start) <= line &&
    lineOf(span.end - 1) >= line &&
    (column === null ||
      ((lineOf(span.start) < line || columnOf(span.start) <= column) &&
        (lineOf(span.end - 1) > line || columnOf(span.end - 1) >= column)));
  const found = explainedFindings(story).filter(
    (finding) => finding.spans.some(isThere) && (words === null || says(finding, words)),
  );
  const at = (offset: number) => `${lineOf(offset)}:${columnOf(offset)}`;
  return found.map((finding) => entry(finding, at)).join("\n");
}

function says({ shown }: Explained, words: string): boolean {
  return foldName(shown).includes(foldName(words));
}

function entry(finding: Explained, at: (offset: number) => string): string {
  const { kind, shown, reasons, first } = finding;
  const folded = foldSpace(shown);
  const cut = folded.length > MAX_SHOWN ? `${folded.slice(0, folded.lastIndexOf(" ", MAX_SHOWN))} …` : folded;
  const before = first === null ? [] : [`named first at ${at(first.start)}:`];
  const lines = [
    ...indented([...reasons, ...before], "    "),
    ...indented(first === null ? [] : first.reasons, "      "),
  ];
  return `${at(startOf(finding))}  ${kind}  ${visible(cut)}\n${lines.join("")}`;
}

function indented(lines: readonly string[], by: string): readonly string[] {
  return lines.map((line) => `${by}${visible(line)}\n`);
}
