import { writeRows } from "../delimited/rows.ts";
import type { TimelineFormat } from "./timeline-format.ts";

const header = [
  "date",
  "from",
  "to",
  "precision",
  "modifier",
  "text",
  "what",
  "who",
  "where",
  "source",
  "document",
  "line",
  "story_id",
] as const;

/** One table, a dated sentence a row. */
export const timelineCsv: TimelineFormat = (events) => {
  const rows = events.map((event) => [
    event.date,
    event.from,
    event.to,
    event.precision,
    event.modifier,
    event.text,
    event.what,
    event.who.join("; "),
    event.where.join("; "),
    event.source,
    event.document,
    event.line,
    event.story,
  ]);
  return writeRows([header, ...rows], ",");
};
