import { type Format, type FormatOptions, sectionNames } from "../format.ts";
import { sectionColumns } from "./columns.ts";
import { commonCells, originCells, originColumns } from "./finding-cells.ts";
import { writeRows } from "./rows.ts";

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
  return {
    open: () => writeRows([[...common, ...names, ...originColumns(options)]], delimiter),
    story: (story) =>
      writeRows(
        sections.flatMap((section) =>
          sectionColumns[section].rows(story).map((row) => {
            const cells = { section, ...commonCells(row, story, options) };
            return [
              ...common.map((name) => cells[name]),
              ...names.map((name) => row.cells.get(name) ?? null),
              ...originCells(story, options),
            ];
          }),
        ),
        delimiter,
      ),
    separator: "",
    close: () => "",
  };
}
