import { type Connection, rowsOf } from "./connection.ts";

/** Fields of records that become columns; the rest is in the column `meta`. */
const MAX_COLUMNS = 64;

/**
 * Gives `documents` a column for each field that came with the texts: "meta_section". The columns are computed from
 * the JSON in `meta`, so that they take no room and hold for documents that come later.
 */
export function createMetaColumns(connection: Connection): void {
  const have = new Set(
    rowsOf<{ name: string }>(connection, "SELECT name FROM pragma_table_xinfo('documents')").map(
      ({ name }) => name,
    ),
  );
  const fields = rowsOf<{ key: string }>(
    connection,
    "SELECT j.key AS key, COUNT(*) AS n FROM documents, json_each(documents.meta) j GROUP BY j.key ORDER BY n DESC, j.key",
  );
  let left = MAX_COLUMNS - [...have].filter((name) => name.startsWith("meta_")).length;
  for (const { key } of fields) {
    const column = columnOf(key);
    if (left <= 0 || have.has(column) || !isPlain(key)) continue;
    connection.exec(
      `ALTER TABLE documents ADD COLUMN "${column}" GENERATED ALWAYS AS (json_extract(meta, '$."${key}"')) VIRTUAL`,
    );
    have.add(column);
    left--;
  }
}

/** "og:Section" → "meta_og_section". */
function columnOf(key: string): string {
  return `meta_${key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "_")}`;
}

/** Whether a path in JSON can name it without escapes. */
function isPlain(key: string): boolean {
  return /^[\p{L}\p{N}_ .:-]{1,60}$/u.test(key);
}
