import type { CorpusFormat } from "./corpus-format.ts";

/** Every format of `newsx corpus`: one file, one line here. */
export const corpusFormats = {
  table: async () => (await import("./table.ts")).corpusTable,
  json: async () => (await import("./json.ts")).corpusJson,
  html: async () => (await import("./html/report.ts")).corpusHtml,
  csv: async () => (await import("./csv.ts")).corpusCsv,
  xlsx: async () => (await import("./xlsx.ts")).corpusXlsx,
  geojson: async () => (await import("./geojson.ts")).corpusGeojson,
  gexf: async () => (await import("./gexf.ts")).corpusGexf,
  graphml: async () => (await import("./graphml.ts")).corpusGraphml,
} as const satisfies Record<string, () => Promise<CorpusFormat>>;

export type CorpusFormatName = keyof typeof corpusFormats;

export const corpusFormatNames = Object.keys(corpusFormats) as readonly CorpusFormatName[];

/** The endings of files that stand for a format. */
export const corpusEndings: ReadonlyMap<string, CorpusFormatName> = new Map([
  ["txt", "table"],
  ["htm", "html"],
  ...corpusFormatNames.filter((name) => name !== "table").map((name) => [name, name] as const),
]);
