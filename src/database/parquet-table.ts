import { closeSync, fsyncSync, openSync, writeFileSync } from "node:fs";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { ColumnType, Table } from "./table.ts";
import type { Cell } from "./tables.ts";

/** A file of one table that is being filled. */
export interface ParquetTable {
  readonly add: (row: Readonly<Record<string, Cell>>) => void;
  /** Writes what is held and closes the file; what it holds is on the disk. */
  readonly finish: () => void;
  /** Closes the file as it is. */
  readonly close: () => void;
}

/** Characters, and rows, that are held before they are written as a row group: what memory a table takes. */
const MAX_CHARACTERS = 4 << 20;
const MAX_ROWS = 50_000;

const parquetTypes: Readonly<Record<ColumnType, object>> = {
  integer: { type: "INT64" },
  real: { type: "DOUBLE" },
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  flag: { type: "BOOLEAN" },
  blob: { type: "BYTE_ARRAY" },
};

/**
 * Makes a Parquet file of a table: the columns of the database, but for those of bytes and those that only an update
 * fills, with their types; a cell may be null where the database lets it.
 */
export function createParquetTable(path: string, table: Table, program: string): ParquetTable {
  const columns = table.columns.filter(
    ([, type, constraint]) => type !== "blob" && constraint?.includes("SET NULL") !== true,
  );
  const schema = [
    { name: table.name, num_children: columns.length },
    ...columns.map(([name, type, constraint = ""]) => ({
      name,
      repetition_type: /NOT NULL|PRIMARY KEY/.test(constraint) ? "REQUIRED" : "OPTIONAL",
      ...parquetTypes[type],
    })),
  ] as ConstructorParameters<typeof ParquetWriter>[0]["schema"];
  const file = openSync(path, "wx");
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({ writer, schema, createdBy: program });
  const held = columns.map((): (bigint | Cell | boolean)[] => []);
  let characters = 0;
  let rows = 0;
  const write = () => {
    writeFileSync(file, writer.getBytes());
    writer.index = 0;
  };
  const flush = () => {
    if (rows === 0) return;
    parquet.write({
      columnData: columns.map(([name], i) => ({ name, data: held[i] ?? [] })),
      rowGroupSize: rows,
    });
    for (const column of held) column.length = 0;
    characters = 0;
    rows = 0;
    write();
  };
  return {
    add: (row) => {
      for (const [i, [name, type]] of columns.entries()) {
        const cell = row[name] ?? null;
        if (typeof cell === "string") characters += cell.length;
        held[i]?.push(typed(cell, type));
      }
      rows++;
      if (characters >= MAX_CHARACTERS || rows >= MAX_ROWS) flush();
    },
    finish: () => {
      flush();
      parquet.finish();
      write();
      fsyncSync(file);
      closeSync(file);
    },
    close: () => closeSync(file),
  };
}

function typed(cell: Cell, type: ColumnType): bigint | Cell | boolean {
  if (cell === null) return null;
  if (type === "integer") return BigInt(cell as number);
  return type === "flag" ? cell === 1 : cell;
}
