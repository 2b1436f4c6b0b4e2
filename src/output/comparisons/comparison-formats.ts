import type { ComparisonFormat } from "./comparison-format.ts";

/** Every format of `newsx compare`: one file, one line here. */
export const comparisonFormats = {
  table: async () => (await import("./table.ts")).comparisonTable,
  json: async () => (await import("./json.ts")).comparisonJson,
  csv: async () => (await import("./csv.ts")).comparisonCsv,
} as const satisfies Record<string, () => Promise<ComparisonFormat>>;

export type ComparisonFormatName = keyof typeof comparisonFormats;

export const comparisonFormatNames = Object.keys(comparisonFormats) as readonly ComparisonFormatName[];
