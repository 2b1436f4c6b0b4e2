/** SQL that makes the tables of a database and their indexes. */
import type { ColumnType, Table } from "./table.ts";
import { tables } from "./tables.ts";

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  integer: "INTEGER",
  real: "REAL",
  text: "TEXT",
  flag: "INTEGER",
  blob: "BLOB",
};

/** SQL that makes the tables. Their indexes are made when rows are in: that is quicker. */
export function createTables(): string {
  const all: readonly Table[] = Object.values(tables);
  return all
    .map(({ name: table, columns }) => {
      const lines = columns.map(
        ([column, type, constraint]) =>
          `  ${column} ${sqlTypes[type]}${constraint === undefined ? "" : ` ${constraint}`}`,
      );
      return `CREATE TABLE ${table} (\n${lines.join(",\n")}\n);\n`;
    })
    .join("");
}

/** SQL that makes the indexes that are not there yet. */
export function createIndexes(): string {
  const all: readonly Table[] = Object.values(tables);
  return all
    .flatMap(({ name: table, indexes }) =>
      indexes.map((columns) => {
        const index = `${table}_${columns.replace(/\W+/g, "_")}`;
        return `CREATE INDEX IF NOT EXISTS ${index} ON ${table}(${columns});\n`;
      }),
    )
    .join("");
}
