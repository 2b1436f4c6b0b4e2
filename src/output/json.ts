import type { Format, FormatOptions } from "./format.ts";
import { toRecord } from "./record.ts";
import { visibleJson } from "./visible.ts";

/** One object with all stories, indented for reading; written story by story. */
export function json(options: FormatOptions): Format {
  return {
    open: () => '{\n  "schema": "newsx/1",\n  "stories": [',
    story: (story) => visibleJson(indented(toRecord(story, options))),
    separator: ",",
    close: () => "\n  ]\n}\n",
  };
}

/** Lists around a value indent it as deep as a story stands in the result. */
const [before, after] = JSON.stringify([[0]], null, 2)
  .split("0")
  .map(({ length }) => length) as [number, number];

/** JSON of a value on a line of its own; a large one is indented as it is made, not copied for it. */
function indented(value: unknown): string {
  return JSON.stringify([[value]], null, 2).slice(before - "\n    ".length, -after);
}
