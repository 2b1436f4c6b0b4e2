/** The library in Node: its tables are files of the package. */
import { createExtractor, type Extractor } from "./library.ts";
import { readTables } from "./pipeline/load-tools.ts";

export { type WriteOptions, write } from "./library/write.ts";
export * from "./library.ts";
export type { FormatName } from "./output/formats.ts";

const extractor: Extractor = /* @__PURE__ */ createExtractor(readTables);

/**
 * The stories in a text and everything found in them. All offsets count UTF-16 code units of `text`, as
 * `text.slice(start, end)` does.
 */
export const extract: Extractor["extract"] = (text, options) => extractor.extract(text, options);

/**
 * The stories of a text that comes in pieces, or of many documents, one at a time as they are found.
 * Strings and bytes are pieces of one text; objects with a `text` are documents, and one that fails is a value.
 */
export const extractStream: Extractor["extractStream"] = (source, options) =>
  extractor.extractStream(source, options);
