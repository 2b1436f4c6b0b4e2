import { stringify } from "csv-stringify/sync";
import {
  type Format,
  type FormatOptions,
  type ReportedStory,
  type SectionName,
  sectionNames,
} from "../format.ts";
import { visible } from "../visible.ts";
import { type Cell, type FindingRow, sectionColumns } from "./columns.ts";

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
 * column says nothing of a finding; an empty `modifier` means an exact figure. Quotes of every kind are in it, as `kind` and `use` tell.
 *
 * White space in cells is folded, control and bidirectional characters are shown as codes, and text that a
 * spreadsheet would run as a formula gets an apostrophe before it (OWASP ASVS 1.2.10); `start` and `end`
 * lead to the exact characters.
 */
export function delimited(options: FormatOptions, delimiter: string): Format {
  const sections = sectionNames.filter((name) => options.only.has(name));
  const names = [...new Set(sections.flatMap((name) => sectionColumns[name].names))];
  const lines = (rows: readonly (readonly Cell[])[]) =>
    stringify(
      rows.map((row) => [...row]),
      { delimiter, escape_formulas: true, cast: { string: plainHyphen } },
    );
  return {
    open: () => lines([[...common, ...names]]),
    story: (story) =>
      lines(
        sections.flatMap((section) =>
          sectionColumns[section]
            .rows(story)
            .map((row) => [
              ...commonCells(section, row, story, options),
              ...names.map((name) => safe(row.cells.get(name) ?? null)),
            ]),
        ),
      ),
    separator: "",
    close: () => "",
  };
}

/** A lone hyphen is no formula: it is the source "standard input". */
function plainHyphen(value: string): string | { readonly value: string; readonly escape_formulas: boolean } {
  return value === "-" ? { value, escape_formulas: false } : value;
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
      : [lineAt(at.start), offset(at.start), offset(at.end), safe(at.text)];
  return [safe(result.source), safe(result.document), result.ordinal, result.id, section, id, ...place];
}

function safe(cell: Cell): Cell {
  return typeof cell === "string" ? visible(cell).trim() : cell;
}
