import { prettyJson, visibleJson } from "../visible.ts";
import type { QueryFormat, QueryResult } from "./query-formats.ts";

/** An array of objects. */
export const queryJson: QueryFormat = (result) => prettyJson(objects(result));

/** An object a line. */
export const queryNdjson: QueryFormat = (result) =>
  objects(result)
    .map((row) => `${visibleJson(JSON.stringify(row))}\n`)
    .join("");

function objects({ columns, rows }: QueryResult): readonly Readonly<Record<string, unknown>>[] {
  return rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i] ?? null])));
}
