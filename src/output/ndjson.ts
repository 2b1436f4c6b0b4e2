import type { Format, FormatOptions } from "./format.ts";
import { jsonLines } from "./json-lines.ts";
import { toRecord } from "./record.ts";

/** One story a line. */
export function ndjson(options: FormatOptions): Format {
  return jsonLines((story) => toRecord(story, options));
}
