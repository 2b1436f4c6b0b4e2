import type { Cell } from "../delimited/rows.ts";
import type { ColorLevel } from "../format.ts";
import { endings } from "../formats.ts";

/** What a query gave. */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A way to write what a query gave. */
export type QueryFormat = (
  result: QueryResult,
  layout: { readonly width: number; readonly colorLevel: ColorLevel },
) => string;

/** Every format of `newsx query`: one function, one line here. */
export const queryFormats = {
  table: async () => (await import("./table.ts")).queryTable,
  json: async () => (await import("./json.ts")).queryJson,
  ndjson: async () => (await import("./json.ts")).queryNdjson,
  csv: async () => (await import("./delimited.ts")).queryCsv,
  tsv: async () => (await import("./delimited.ts")).queryTsv,
  markdown: async () => (await import("./markdown.ts")).queryMarkdown,
} as const satisfies Record<string, () => Promise<QueryFormat>>;

export type QueryFormatName = keyof typeof queryFormats;

export const queryFormatNames = Object.keys(queryFormats) as readonly QueryFormatName[];

/** The endings of files that stand for a format. */
export const queryEndings: ReadonlyMap<string, QueryFormatName> = new Map(
  [...endings].flatMap(([ending, name]) => (isQueryFormat(name) ? [[ending, name] as const] : [])),
);

function isQueryFormat(name: string): name is QueryFormatName {
  return Object.hasOwn(queryFormats, name);
}
