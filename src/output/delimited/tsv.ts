import type { Format, FormatOptions } from "../format.ts";
import { delimited } from "./delimited.ts";

/** Tab-separated values: for cut, awk and join. A cell with a straight double quote is quoted as in CSV. */
export function tsv(options: FormatOptions): Format {
  return delimited(options, "\t");
}
