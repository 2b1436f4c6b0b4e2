/** How a table of the database is described. */

/** What a column's cells are; a flag is true or false. */
export type ColumnType = "integer" | "real" | "text" | "flag" | "blob";

/** A column's name, its type, and what else holds for it, as SQL writes it. */
export type Column = readonly [name: string, type: ColumnType, constraint?: string];

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Columns that are looked up; several joined by commas are one index. */
  readonly indexes: readonly string[];
}
