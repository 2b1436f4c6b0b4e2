import type { Json } from "../../model/meta.ts";
import {
  type Format,
  type FormatOptions,
  type ReportedStory,
  type SectionName,
  sectionNames,
} from "../format.ts";
import { type FindingRow, sectionColumns } from "./columns.ts";
import { type Cell, writeRows } from "./rows.ts";

/** What every row says first: which story it is of, what it is, and where it stands. */
const common = [
  "source",
  "document",
  "story",
  "story_id",
  "section",
  "id",
  "line",
  "start",
  "end",
  "text",
] as const;

/**
 * One long table of all findings, a row each, and each row a line. The columns are those common to all rows,
 * then those of the sections asked for, without repetition: `--only people` has the columns of people alone, so
 * that each section can be had as a tidy table, and the whole be filtered by `section`. Cells are empty where a
 * column says nothing of a finding; the last columns are the day of publication and what was asked for of what came with the text; an empty `modifier` means an exact figure. Quotes of every kind are in it, as `kind` and `use` tell.
 * Cells are made safe to show (rows.ts); `start` and `end` lead to the exact characters.
 */
export function delimited(options: FormatOptions, delimiter: string): Format {
  const sections = sectionNames.filter((name) => options.only.has(name));
  const names = [...new Set(sections.flatMap((name) => sectionColumns[name].names))];
  const metaNames = options.meta ?? [];
  const origin = ["published", ...metaNames.map((name) => `meta_${name}`)];
  return {
    open: () => writeRows([[...common, ...names, ...origin]], delimiter),
    story: (story) =>
      writeRows(
        sections.flatMap((section) =>
          sectionColumns[section]
            .rows(story)
            .map((row) => [
              ...commonCells(section, row, story, options),
              ...names.map((name) => row.cells.get(name) ?? null),
              story.result.published,
              ...metaNames.map((name) => metaCell(story.result.meta?.[name])),
            ]),
        ),
        delimiter,
      ),
    separator: "",
    close: () => "",
  };
}

/** What came with a text as a cell: lists and objects as JSON. */
function metaCell(value: Json | undefined): Cell {
  if (value === undefined || value === null) return null;
  return typeof value === "string" || typeof value === "number" ? value : JSON.stringify(value);
}

function commonCells(
  section: SectionName,
  { id, at }: FindingRow,
  { result, lineAt, codePointAt, utf16At }: ReportedStory,
  { offsets }: FormatOptions,
): readonly Cell[] {
  const offset = offsets === "utf16" ? utf16At : codePointAt;
  const place =
    at === undefined
      ? [null, null, null, null]
      : [lineAt(at.start), offset(at.start), offset(at.end), at.text];
  return [result.source, result.document, result.ordinal, result.id, section, id, ...place];
}
