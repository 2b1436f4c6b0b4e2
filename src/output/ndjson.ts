import type { Format } from "./format.ts";

/** One story a line. */
export function ndjson(): Format {
  return { open: () => "", story: (result) => `${JSON.stringify(result)}\n`, close: () => "" };
}
