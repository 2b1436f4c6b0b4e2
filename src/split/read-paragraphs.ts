import { type Blocks, readLines } from "./blocks.ts";
import { type Body, contentOf } from "./body.ts";
import { classParagraphs, classSeparators } from "./classify.ts";
import { type ExportItem, readExport } from "./exports/export.ts";
import { classHeads } from "./heads.ts";
import { joinParagraphs } from "./paragraphs.ts";

export interface Paragraphs {
  /** All paragraphs, classed. */
  readonly all: Blocks;
  /** Those that are content. */
  readonly body: Body;
  /** Whether a database handed the document out: then its items are the stories, and nothing else is asked. */
  readonly isExport: boolean;
  /** The items of such an export, in order, with what their heads say; none where it is none. */
  readonly items: readonly ExportItem[];
}

/** From text to classed paragraphs. */
export function readParagraphs(text: string): Paragraphs {
  const lines = readLines(text);
  const database = readExport(lines);
  const items = database === null ? [] : offsetsOf(database.lines, database.begins);
  const classed = database?.isWhole === true ? database.lines : classSeparators(database?.lines ?? lines);
  const all = classHeads(classParagraphs(joinParagraphs(classed)));
  const isExport = database?.isWhole === true;
  return { all, body: contentOf(all, items), isExport, items: isExport ? database.items : [] };
}

function offsetsOf(lines: Blocks, marks: Uint8Array): readonly number[] {
  const offsets: number[] = [];
  for (let i = 0; i < lines.count; i++) if (marks[i] === 1) offsets.push(lines.start[i]!);
  return offsets;
}
