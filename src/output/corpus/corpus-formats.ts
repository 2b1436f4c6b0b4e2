import type { CorpusFormat } from "./corpus-format.ts";

/** Every format of `newsx corpus`: one file, one line here. */
export const corpusFormats = {
  table: async () => (await import("./table.ts")).corpusTable,
  json: async () => (await import("./json.ts")).corpusJson,
  html: async () => (await import("./html/report.ts")).corpusHtml,
  csv: async () => (await import("./csv.ts")).corpusCsv,
} as const satisfies Record<string, () => Promise<CorpusFormat>>;

export type CorpusFormatName = keyof typeof corpusFormats;

export const corpusFormatNames = Object.keys(corpusFormats) as readonly CorpusFormatName[];
