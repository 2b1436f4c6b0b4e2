import type { Format, FormatOptions } from "./format.ts";
import { toRecord } from "./record.ts";

/** One story a line. */
export function ndjson(options: FormatOptions): Format {
  return {
    open: () => "",
    story: (story) => `${JSON.stringify(toRecord(story, options))}\n`,
    separator: "",
    close: () => "",
  };
}
