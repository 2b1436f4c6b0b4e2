import type { CreateFormat } from "./format.ts";

/** Every output format: one file, one line here. Loaded when asked for. */
export const formats = {
  table: async () => (await import("./table/table.ts")).table,
  json: async () => (await import("./json.ts")).json,
  ndjson: async () => (await import("./ndjson.ts")).ndjson,
  csv: async () => (await import("./delimited/csv.ts")).csv,
  tsv: async () => (await import("./delimited/tsv.ts")).tsv,
  markdown: async () => (await import("./markdown/markdown.ts")).markdown,
  html: async () => (await import("./html/html.ts")).html,
  geojson: async () => (await import("./geojson.ts")).geojson,
  spacy: async () => (await import("./annotations/spacy.ts")).spacy,
  prodigy: async () => (await import("./annotations/prodigy.ts")).prodigy,
  brat: async () => (await import("./annotations/brat.ts")).brat,
  webanno: async () => (await import("./annotations/webanno.ts")).webanno,
} as const satisfies Record<string, () => Promise<CreateFormat>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];

/** The endings of files that stand for a format. */
export const endings: ReadonlyMap<string, FormatName> = new Map([
  ["json", "json"],
  ["ndjson", "ndjson"],
  ["jsonl", "ndjson"],
  ["csv", "csv"],
  ["tsv", "tsv"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["html", "html"],
  ["htm", "html"],
  ["geojson", "geojson"],
  ["txt", "table"],
]);

/** The ending of a file's name, without its dot; empty where it has none. */
export function endingOf(name: string): string {
  const [, ending = ""] = /[^/\\]\.([a-z0-9]+)$/i.exec(name) ?? [];
  return ending.toLowerCase();
}
