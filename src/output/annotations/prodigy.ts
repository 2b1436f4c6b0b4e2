import type { Format, FormatOptions, ReportedStory } from "../format.ts";
import { jsonLines } from "../json-lines.ts";
import { storyText } from "../reported-story.ts";
import { annotationsOf } from "./annotations.ts";
import { ontoNotesLabel } from "./labels.ts";
import { storyMeta } from "./meta.ts";
import { textTokens } from "./tokens.ts";

/**
 * A story a line, as Prodigy's spans interface reads it: `text`, `tokens`, `spans` that may overlap, `meta` shown on
 * the card. With tokens of our own, no span falls between those that Prodigy would make (it refuses such tasks).
 * Offsets count code points of the line's own `text`, whatever --offsets says: they are for Python.
 */
export function prodigy(options: FormatOptions): Format {
  return jsonLines((story) => record(story, options));
}

function record(story: ReportedStory, options: FormatOptions): unknown {
  const origin = story.codePointAt(story.result.start);
  const annotations = annotationsOf(story, options);
  const tokens = textTokens(story, annotations);
  const tokenFrom = new Map(tokens.map(({ id, start }) => [start, id]));
  const tokenTo = new Map(tokens.map(({ id, end }) => [end, id]));
  return {
    text: storyText(story),
    tokens,
    spans: annotations.map((annotation) => {
      const start = story.codePointAt(annotation.start) - origin;
      const end = story.codePointAt(annotation.end) - origin;
      const [first, last] = [tokenFrom.get(start), tokenTo.get(end)];
      const label = ontoNotesLabel(annotation);
      return { start, end, token_start: first, token_end: last, label, id: annotation.id };
    }),
    meta: storyMeta(story),
  };
}
