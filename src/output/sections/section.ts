import type { FormatOptions, ReportedStory, SectionName } from "../format.ts";

/** A column of a section, for any format that shows tables. */
export interface Column<Row> {
  readonly header: string;
  readonly align: "left" | "right";
  /** strong: what the row is about; faint: where it stands. */
  readonly weight: "strong" | "plain" | "faint";
  readonly cell: (row: Row, story: ReportedStory) => string;
}

/** A table of findings as plain text; formats lay it out. */
export interface SectionTable {
  readonly title: string;
  readonly columns: readonly Omit<Column<never>, "cell">[];
  readonly rows: readonly (readonly string[])[];
}

export interface Section {
  readonly name: SectionName;
  readonly table: (story: ReportedStory, options: FormatOptions) => SectionTable;
}

/** Makes a section from its columns and the rows it shows. */
export function section<Row>(
  name: SectionName,
  title: string,
  rows: (story: ReportedStory, options: FormatOptions) => readonly Row[],
  columns: readonly Column<Row>[],
): Section {
  return {
    name,
    table: (story, options) => ({
      title,
      columns,
      rows: rows(story, options).map((row) => columns.map(({ cell }) => cell(row, story))),
    }),
  };
}

/** A left-aligned column. */
export function column<Row>(
  header: string,
  cell: Column<Row>["cell"],
  weight: Column<Row>["weight"] = "plain",
): Column<Row> {
  return { header, align: "left", weight, cell };
}

/** A right-aligned column of numbers. */
export function numbers<Row>(
  header: string,
  cell: (row: Row, story: ReportedStory) => number | string,
  weight: Column<Row>["weight"] = "faint",
): Column<Row> {
  return { header, align: "right", weight, cell: (row, story) => String(cell(row, story)) };
}

/** The column that says on which line a finding stands. */
export function lineColumn<Row>(offset: (row: Row) => number | undefined): Column<Row> {
  return numbers("Line", (row, story) => {
    const at = offset(row);
    return at === undefined ? "" : story.lineAt(at);
  });
}
