import { type Document, type Story, textStart } from "../model/document.ts";
import { type Mention, mentionAt, type Span } from "../model/span.ts";
import { SPLIT_SCHEMA, type SplitRecord } from "../model/split-record.ts";
import { storyIds } from "../split/story-id.ts";
import { codePointOffsets } from "../text/code-points.ts";
import { lineAt, lineStarts } from "../text/lines.ts";
import { scan } from "../text/scanner.ts";
import { isKind, TokenKind, type Tokens } from "../text/tokens.ts";

/** A function that makes records of a document's stories. */
export function splitRecorder(document: Document): (story: Story) => SplitRecord {
  const { text } = document;
  const before = document.base ?? textStart;
  const starts = lineStarts(text);
  const codePoint = codePointOffsets(text);
  const line = (offset: number) => lineAt(starts, offset) + before.lines;
  const inDocument = ({ start, end }: Span): Span => ({
    start: codePoint(start) + before.codePoints,
    end: codePoint(end) + before.codePoints,
  });
  const part = (span: Span | null): Mention | null =>
    span === null ? null : { ...inDocument(span), text: mentionAt(text, span).text };
  return (story) => {
    return {
      schema: SPLIT_SCHEMA,
      ...storyIds(story),
      source: document.source,
      document: document.id,
      published: story.document.published ?? null,
      publishedFrom: story.document.publishedFrom ?? null,
      meta: story.document.meta ?? {},
      ordinal: story.ordinal,
      ...inDocument(story),
      lines: [line(story.start), line(story.end - 1)],
      words: countWords(scan(text, story, { skip: story.furniture })),
      truncated: story.truncated,
      duplicateOf: story.duplicateOf,
      border: story.border,
      kicker: part(story.kicker),
      headline: part(story.headline),
      byline: part(story.byline),
      dateline: part(story.dateline),
      furniture: story.furniture.map(inDocument),
      text: text.slice(story.start, story.end),
      base: {
        utf16: before.utf16 + story.start,
        codePoints: before.codePoints + codePoint(story.start),
        lines: before.lines + lineAt(starts, story.start) - 1,
      },
    };
  };
}

function countWords(tokens: Tokens): number {
  let words = 0;
  for (let i = 0; i < tokens.count; i++) if (isKind(tokens, i, TokenKind.word)) words++;
  return words;
}
