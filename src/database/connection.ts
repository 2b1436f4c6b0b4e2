/** SQLite as WebAssembly, which runs wherever Node does and writes real files. */
import type { Database as Connection, Statement } from "node-sqlite3-wasm";

export type { Connection, Statement };

/** Opens a file; loads SQLite when first asked. The connection must be closed, and its statements before it. */
export async function connect(
  path: string,
  options: { readonly readOnly?: boolean; readonly fileMustExist?: boolean } = {},
): Promise<Connection> {
  const loaded = await import("node-sqlite3-wasm");
  // A CommonJS module whose names Node cannot see.
  const { Database } = (loaded as unknown as { readonly default: typeof loaded }).default;
  return new Database(path, options);
}

/** The rows of a query, as objects of plain values. */
export function rowsOf<Row>(
  connection: Connection,
  sql: string,
  values: readonly (string | number)[] = [],
): readonly Row[] {
  return connection.all(sql, [...values]) as unknown as readonly Row[];
}
