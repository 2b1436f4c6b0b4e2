import type { CreateFormat } from "./format.ts";

/** Every output format: one file, one line here. Loaded when asked for. */
export const formats = {
  table: async () => (await import("./table/table.ts")).table,
  json: async () => (await import("./json.ts")).json,
  ndjson: async () => (await import("./ndjson.ts")).ndjson,
} as const satisfies Record<string, () => Promise<CreateFormat>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];
