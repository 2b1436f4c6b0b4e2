import type { Format, FormatOptions, ReportedStory } from "../format.ts";
import { jsonLines } from "../json-lines.ts";
import { storyText } from "../reported-story.ts";
import { type Annotation, annotationsOf } from "./annotations.ts";
import { ontoNotesLabel } from "./labels.ts";
import { storyMeta } from "./meta.ts";
import { textTokens } from "./tokens.ts";

/**
 * A story a line, as `Doc.to_json` writes and `Doc(nlp.vocab).from_json(record)` reads it in spaCy 3: `text`,
 * `tokens`, `ents` (names and figures, none overlapping another) and `spans.quotes`. Offsets count code points of
 * the line's own `text`, whatever --offsets says: they are for Python. `displacy.render(record, style="ent",
 * manual=True)` shows a line.
 */
export function spacy(options: FormatOptions): Format {
  return jsonLines((story) => record(story, options));
}

function record(story: ReportedStory, options: FormatOptions): unknown {
  const annotations = annotationsOf(story, options);
  const quotes = annotations.filter(({ type }) => type === "quote");
  const origin = story.codePointAt(story.result.start);
  const span = (annotation: Annotation) => ({
    start: story.codePointAt(annotation.start) - origin,
    end: story.codePointAt(annotation.end) - origin,
    label: ontoNotesLabel(annotation),
    kb_id: annotation.type === "quote" ? speakerOf(annotation) : annotation.finding.id,
  });
  return {
    text: storyText(story),
    tokens: textTokens(story, annotations).map(({ id, start, end }) => ({ id, start, end })),
    ents: apart(annotations.filter(({ type }) => type !== "quote")).map(span),
    spans: { quotes: quotes.map(span) },
    meta: storyMeta(story),
  };
}

/** A quote's knowledge-base id is its speaker's, so that spans lead to people. */
function speakerOf({ finding }: Extract<Annotation, { readonly type: "quote" }>): string {
  return finding.speaker?.entity ?? "";
}

/** Without those that overlap one before them. */
function apart(annotations: readonly Annotation[]): readonly Annotation[] {
  let end = 0;
  return annotations.filter((annotation) => {
    if (annotation.start < end) return false;
    end = annotation.end;
    return true;
  });
}
