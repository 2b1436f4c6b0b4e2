import type { Base, Document, Story } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { SPLIT_SCHEMA, type SplitRecord } from "../model/split-record.ts";
import { utf16Offsets } from "../text/code-points.ts";
import { dayIn } from "./meta/published-day.ts";
import { wellFormed } from "./meta/record-meta.ts";

/** The story that a line of `newsx split --format ndjson` holds; null where it holds none. */
export function readSplitRecord(record: unknown): Story | null {
  if (!isSplitRecord(record)) return null;
  const { base } = record;
  // A lone surrogate is no character: JSON can escape it, but no encoding can hold it. The length stays.
  const text = record.text.toWellFormed();
  const id = record.document?.toWellFormed() ?? null;
  const document: Document = {
    source: record.source.toWellFormed(),
    id,
    text,
    published: dayIn(record.published),
    publishedFrom: record.publishedFrom?.toWellFormed() ?? null,
    meta: wellFormed(record.meta ?? {}),
    base,
  };
  const utf16 = utf16Offsets(text);
  const inText = ({ start, end }: Span): Span => ({
    start: utf16(start - base.codePoints),
    end: utf16(end - base.codePoints),
  });
  const part = (span: Span | null) => (span === null ? null : inText(span));
  return {
    document,
    ordinal: record.ordinal,
    start: 0,
    end: text.length,
    border: record.border,
    truncated: record.truncated,
    duplicateOf: record.duplicateOf,
    kicker: part(record.kicker),
    headline: part(record.headline),
    byline: part(record.byline),
    dateline: part(record.dateline),
    furniture: record.furniture.map(inText),
  };
}

/** Whether the record is one of ours, and none of its spans lies outside its text: records may come from anywhere. */
function isSplitRecord(record: unknown): record is SplitRecord {
  if (typeof record !== "object" || record === null) return false;
  const { schema, source, document, text, base, ordinal, truncated, border, furniture, ...rest } =
    record as Partial<Record<keyof SplitRecord, unknown>>;
  if (schema !== SPLIT_SCHEMA || typeof source !== "string" || typeof text !== "string" || !isBase(base))
    return false;
  if (![document, rest.duplicateOf].every((each) => each === null || typeof each === "string")) return false;
  if (!isMeta(rest)) return false;
  if (!isCount(ordinal) || typeof truncated !== "boolean" || typeof border !== "string") return false;
  const parts = [rest.kicker, rest.headline, rest.byline, rest.dateline].filter((span) => span !== null);
  const spans = [...parts, ...(Array.isArray(furniture) ? furniture : [undefined])];
  return spans.every((span) => isSpanIn(span, base.codePoints, base.codePoints + text.length));
}

/** Whether what came with the text is of our making; records of older versions have none of it. */
function isMeta({ published, publishedFrom, meta }: Partial<Record<keyof SplitRecord, unknown>>): boolean {
  const isText = (value: unknown) => value === undefined || value === null || typeof value === "string";
  const isObject = meta === undefined || (typeof meta === "object" && meta !== null && !Array.isArray(meta));
  return isText(published) && isText(publishedFrom) && isObject;
}

function isBase(base: unknown): base is Base {
  if (typeof base !== "object" || base === null) return false;
  const { utf16, codePoints, lines } = base as Partial<Record<keyof Base, unknown>>;
  return isCount(utf16) && isCount(codePoints) && isCount(lines);
}

function isSpanIn(span: unknown, from: number, to: number): span is Span {
  if (typeof span !== "object" || span === null) return false;
  const { start, end } = span as Partial<Record<keyof Span, unknown>>;
  return isCount(start) && isCount(end) && from <= start && start <= end && end <= to;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
