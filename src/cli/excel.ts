/** Delimited text as Excel opens it with a double click. */
import { FatalError } from "./fatal-error.ts";
import type { Output, Sink } from "./sink.ts";

export const excelFlag = [
  "--excel",
  "write CSV that Excel opens as it is: marked as UTF-8, lines as Windows ends them",
] as const;

const delimited: ReadonlySet<string> = new Set(["csv", "tsv"]);

/** Throws where Excel is named for what is no delimited text: a mark would spoil it. */
export function checkExcel(excel: boolean | undefined, format: string): void {
  if (excel !== true || delimited.has(format)) return;
  throw new FatalError(`--excel is for CSV and TSV, and this is ${format}: say -o news.csv or --format csv`);
}

const MARK = Buffer.from("\ufeff");
const LINE_FEED = 10;
const LINE_END = Buffer.from("\r\n");

/**
 * A sink whose text begins with the mark by which Excel knows UTF-8, and whose lines end as on Windows. Cells hold no
 * line feeds of their own (`writeRows` folds them), so that each ends a row.
 */
export function forExcel(sink: Sink): Sink {
  let isFirst = true;
  return {
    ...sink,
    write: async (output: Output) => {
      const bytes = Buffer.from(output);
      const parts: Uint8Array[] = isFirst ? [MARK] : [];
      isFirst = false;
      let start = 0;
      for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, start)) {
        parts.push(bytes.subarray(start, at), LINE_END);
        start = at + 1;
      }
      parts.push(bytes.subarray(start));
      await sink.write(Buffer.concat(parts));
    },
  };
}
