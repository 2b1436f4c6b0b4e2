import type { Format, FormatOptions, ReportedStory } from "../format.ts";
import { jsonLines } from "../json-lines.ts";
import { storyText } from "../reported-story.ts";
import { annotationsOf } from "./annotations.ts";
import { ontoNotesLabel } from "./labels.ts";
import { storyMeta } from "./meta.ts";

/**
 * A story a line, as Prodigy's spans interface reads it: `text`, `spans` that may overlap, `meta` shown on the
 * card. Offsets count code points of the line's own `text`, whatever --offsets says: they are for Python.
 */
export function prodigy(options: FormatOptions): Format {
  return jsonLines((story) => record(story, options));
}

function record(story: ReportedStory, options: FormatOptions): unknown {
  const origin = story.codePointAt(story.result.start);
  return {
    text: storyText(story),
    spans: annotationsOf(story, options).map((annotation) => ({
      start: story.codePointAt(annotation.start) - origin,
      end: story.codePointAt(annotation.end) - origin,
      label: ontoNotesLabel(annotation),
      id: annotation.id,
    })),
    meta: storyMeta(story),
  };
}
