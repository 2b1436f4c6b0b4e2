import type { Format, FormatOptions } from "../format.ts";
import { delimited } from "./delimited.ts";

/** Comma-separated values (RFC 4180, with line feeds): for spreadsheets, pandas, Miller. */
export function csv(options: FormatOptions): Format {
  return delimited(options, ",");
}
