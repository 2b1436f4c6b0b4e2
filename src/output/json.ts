import { SCHEMA_VERSION } from "../model/schema-version.ts";
import type { Format, FormatOptions } from "./format.ts";
import { jsonRow } from "./json-row.ts";
import { toRecord } from "./record.ts";
import { visibleJson } from "./visible.ts";

/** One object with all stories, indented for reading; written story by story. */
export function json(options: FormatOptions): Format {
  return {
    open: () => `{\n  "schema": "${SCHEMA_VERSION}",\n  "stories": [`,
    story: (story) => visibleJson(jsonRow(toRecord(story, options))),
    separator: ",",
    close: () => "\n  ]\n}\n",
  };
}
