import type { Connection, Statement } from "./connection.ts";
import { type TableName, tables } from "./tables.ts";

export type Value = string | number | Uint8Array | null;

/** Rows of one statement: a call costs as much as six rows. */
const BATCH_ROWS = 40;
/** Rows of a table of long texts. */
const FEW_ROWS = 4;

/** Collects the rows of a table and inserts many at once. */
export interface Batch {
  readonly add: (row: readonly Value[]) => void;
  /** Inserts what is still held. */
  readonly flush: () => void;
  readonly close: () => void;
}

export function createBatch(connection: Connection, table: TableName): Batch {
  const size = table === "stories" ? FEW_ROWS : BATCH_ROWS;
  const one = `(${tables[table].columns.map(() => "?").join(",")})`;
  const insert = (rows: number): Statement =>
    connection.prepare(`INSERT INTO ${table} VALUES ${new Array(rows).fill(one).join(",")}`);
  const many = insert(size);
  const single = insert(1);
  const width = tables[table].columns.length;
  let held: Value[] = [];
  return {
    add: (row) => {
      for (const value of row) held.push(storable(value));
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
function storable(value: Value): Value {
  if (typeof value !== "string" || (value.isWellFormed() && !value.includes("\0"))) return value;
  return value.replaceAll("\0", "\ufffd").toWellFormed();
}
