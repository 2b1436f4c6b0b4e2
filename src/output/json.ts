import type { Format, FormatOptions } from "./format.ts";
import { toRecord } from "./record.ts";
import { visibleJson } from "./visible.ts";

/** One object with all stories, indented for reading; written story by story. */
export function json(options: FormatOptions): Format {
  return {
    open: () => '{\n  "schema": "newsx/1",\n  "stories": [',
    story: (story) =>
      `\n    ${visibleJson(JSON.stringify(toRecord(story, options), null, 2)).replaceAll("\n", "\n    ")}`,
    separator: ",",
    close: () => "\n  ]\n}\n",
  };
}
