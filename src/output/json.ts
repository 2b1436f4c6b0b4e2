import type { Format } from "./format.ts";

/** One object with all stories, indented for reading. */
export function json(): Format {
  return {
    open: () => '{\n"schema": "newsx/1",\n"stories": [',
    story: (result, index) => `${index === 0 ? "" : ","}\n${JSON.stringify(result, null, 2)}`,
    close: () => "\n]\n}\n",
  };
}
