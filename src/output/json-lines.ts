import type { Format, ReportedStory } from "./format.ts";

/** A format that writes one JSON value a story, each on a line of its own. */
export function jsonLines(record: (story: ReportedStory) => unknown): Format {
  return {
    open: () => "",
    story: (story) => `${JSON.stringify(record(story))}\n`,
    separator: "",
    close: () => "",
  };
}
