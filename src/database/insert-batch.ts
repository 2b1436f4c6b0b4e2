import type { Connection, Statement } from "./connection.ts";
import { type Cell, columnsOf, type RowOf, type TableName } from "./tables.ts";

/** Rows of one statement: a call costs as much as six rows. */
const BATCH_ROWS = 40;
/** Rows of a table of long texts. */
const FEW_ROWS = 4;

/** Collects the rows of a table and inserts many at once. */
export interface Batch<Name extends TableName> {
  readonly add: (row: RowOf<Name>) => void;
  /** Inserts what is still held. */
  readonly flush: () => void;
  readonly close: () => void;
}

export function createBatch<Name extends TableName>(connection: Connection, table: Name): Batch<Name> {
  const size = table === "stories" ? FEW_ROWS : BATCH_ROWS;
  const columns = columnsOf(table);
  const width = columns.length;
  const one = `(${columns.map(() => "?").join(",")})`;
  const insert = (rows: number): Statement =>
    connection.prepare(
      `INSERT INTO ${table}(${columns.join(",")}) VALUES ${new Array(rows).fill(one).join(",")}`,
    );
  const many = insert(size);
  const single = insert(1);
  let held: Cell[] = [];
  return {
    add: (row) => {
      for (const column of columns) held.push(storable(row[column]));
      if (held.length < size * width) return;
      many.run(held);
      held = [];
    },
    flush: () => {
      for (let at = 0; at < held.length; at += width) single.run(held.slice(at, at + width));
      held = [];
    },
    close: () => {
      many.finalize();
      single.finalize();
    },
  };
}

/** SQLite's texts end at a NUL and hold whole characters only; what stands in for one has its length. */
function storable(value: Cell): Cell {
  if (typeof value !== "string" || (value.isWellFormed() && !value.includes("\0"))) return value;
  return value.replaceAll("\0", "\ufffd").toWellFormed();
}
