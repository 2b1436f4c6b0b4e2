import type { Format, ReportedStory } from "./format.ts";
import { visibleJson } from "./visible.ts";

/** A format that writes one JSON value a story, each on a line of its own. */
export function jsonLines(record: (story: ReportedStory) => unknown): Format {
  return {
    open: () => "",
    story: (story) => `${visibleJson(JSON.stringify(record(story)))}\n`,
    separator: "",
    close: () => "",
  };
}
