import { SCHEMA_VERSION } from "../model/schema-version.ts";
import type { Format, FormatOptions } from "./format.ts";
import { toRecord } from "./record.ts";
import { visibleJson } from "./visible.ts";

/** One object with all stories, indented for reading; written story by story. */
export function json(options: FormatOptions): Format {
  return {
    open: () => `{\n  "schema": "${SCHEMA_VERSION}",\n  "stories": [`,
    story: (story) => visibleJson(indented(toRecord(story, options))),
    separator: ",",
    close: () => "\n  ]\n}\n",
  };
}

/** JSON of a value on a line of its own, as deep as a story stands; a large one is indented as it is made, not copied for it. */
function indented(value: unknown): string {
  return JSON.stringify([[value]], null, 2).slice("[\n  [".length, -"\n  ]\n]".length);
}
