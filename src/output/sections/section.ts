import type { Span } from "../../model/span.ts";
import type { FormatOptions, ReportedStory, SectionName } from "../format.ts";

/** A column of a section, for any format that shows tables. */
export interface Column<Row> {
  readonly header: string;
  readonly align: "left" | "right";
  /** strong: what the row is about; faint: where it stands. */
  readonly weight: "strong" | "plain" | "faint";
  /**
   * Columns that say where: the finding's lines, which a format may link to the text, and the number of its
   * mentions, which a format that links to each may leave out.
   */
  readonly where?: "lines" | "mentions";
  readonly cell: (row: Row, story: ReportedStory) => string;
}

/** Where something stands, and the id of the annotation there. */
export interface Place extends Span {
  readonly id: string;
}

/** One finding as a row. */
export interface TableRow {
  /** The finding's id. */
  readonly id: string;
  /** Where the story says it, by the ids of the annotations there. */
  readonly places: readonly Place[];
  readonly cells: readonly string[];
}

/** Words in quotation marks that nobody speaks have a table of their own, and go with the quotes. */
export type TableName = SectionName | "terms";

/** A table as plain text, to be laid out. */
export interface TextTable {
  readonly title: string;
  readonly columns: readonly Omit<Column<never>, "cell">[];
  readonly rows: readonly { readonly cells: readonly string[] }[];
}

/** A table of findings. */
export interface SectionTable extends TextTable {
  readonly name: TableName;
  readonly rows: readonly TableRow[];
}

export interface Section {
  readonly name: SectionName;
  /** One table, or several where findings are grouped. */
  readonly tables: (story: ReportedStory, options: FormatOptions) => readonly SectionTable[];
}

/** What every row is made from. */
interface Finding {
  readonly id: string;
}

/** Lays findings out in columns. */
export function tableOf<Row extends Finding>(
  { name, title, places, columns }: Layout<Row>,
  rows: readonly Row[],
  story: ReportedStory,
): SectionTable {
  return {
    name,
    title,
    columns,
    rows: rows.map((row) => ({
      id: row.id,
      places: places(row, story),
      cells: columns.map(({ cell }) => cell(row, story)),
    })),
  };
}

export interface Layout<Row> {
  readonly name: TableName;
  readonly title: string;
  readonly places: (row: Row, story: ReportedStory) => readonly Place[];
  readonly columns: readonly Column<Row>[];
}

/** Makes a section of one table from its layout and the rows it shows. */
export function section<Row extends Finding>(
  name: SectionName,
  layout: Layout<Row>,
  rows: (story: ReportedStory, options: FormatOptions) => readonly Row[],
): Section {
  return { name, tables: (story, options) => [tableOf(layout, rows(story, options), story)] };
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

/** What decided it. Only where the run was asked why: columns that are empty in all rows are left out. */
export function whyColumn<Row>(why: (row: Row) => string | undefined): Column<Row> {
  return column<Row>("Why", (row) => why(row) ?? "", "faint");
}

/** The column that says on which line a finding stands. */
export function lineColumn<Row>(offset: (row: Row) => number | undefined): Column<Row> {
  const line = numbers<Row>("Line", (row, story) => {
    const at = offset(row);
    return at === undefined ? "" : story.lineAt(at);
  });
  return { ...line, where: "lines" };
}
