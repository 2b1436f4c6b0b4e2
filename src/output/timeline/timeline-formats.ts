import type { TimelineFormat } from "./timeline-format.ts";

/** Every format of `newsx timeline`: one file, one line here. */
export const timelineFormats = {
  table: async () => (await import("./table.ts")).timelineTable,
  json: async () => (await import("./json.ts")).timelineJson,
  csv: async () => (await import("./csv.ts")).timelineCsv,
} as const satisfies Record<string, () => Promise<TimelineFormat>>;

export type TimelineFormatName = keyof typeof timelineFormats;

export const timelineFormatNames = Object.keys(timelineFormats) as readonly TimelineFormatName[];
