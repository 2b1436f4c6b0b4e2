import type { Json } from "../../model/meta.ts";
import type { FormatOptions, ReportedStory } from "../format.ts";
import type { FindingRow } from "./columns.ts";
import type { Cell } from "./rows.ts";

/** What every row says first: which story it is of, and where it stands. */
export const commonColumns = [
  "source",
  "document",
  "story",
  "story_id",
  "id",
  "line",
  "start",
  "end",
  "text",
] as const;

export type CommonCells = Readonly<Record<(typeof commonColumns)[number], Cell>>;

export function commonCells(
  { id, at }: FindingRow,
  { result, lineAt, codePointAt, utf16At }: ReportedStory,
  { offsets }: FormatOptions,
): CommonCells {
  const offset = offsets === "utf16" ? utf16At : codePointAt;
  return {
    source: result.source,
    document: result.document,
    story: result.ordinal,
    story_id: result.id,
    id,
    line: at === undefined ? null : lineAt(at.start),
    start: at === undefined ? null : offset(at.start),
    end: at === undefined ? null : offset(at.end),
    text: at?.text ?? null,
  };
}

/** The columns that say of when a story is, and what was asked for of what came with its text. */
export function originColumns({ meta }: FormatOptions): readonly string[] {
  return ["published", ...(meta ?? []).map((name) => `meta_${name}`)];
}

export function originCells({ result }: ReportedStory, { meta }: FormatOptions): readonly Cell[] {
  return [result.published, ...(meta ?? []).map((name) => metaCell(result.meta?.[name]))];
}

/** What came with a text as a cell: lists and objects as JSON. */
function metaCell(value: Json | undefined): Cell {
  if (value === undefined || value === null) return null;
  return typeof value === "string" || typeof value === "number" ? value : JSON.stringify(value);
}
