import type { SplitRecord } from "../model/split-record.ts";
import type { FormatOptions } from "./format.ts";
import { createTheme } from "./table/theme.ts";
import { titled } from "./table/titled.ts";
import { headlineOf, shownSource } from "./title.ts";

const columns = [
  { header: "Story", align: "right", weight: "strong" },
  { header: "Lines", align: "right", weight: "faint" },
  { header: "Words", align: "right", weight: "faint" },
  { header: "Note", align: "left", weight: "plain" },
  { header: "Begins", align: "left", weight: "plain" },
  { header: "Why here", align: "left", weight: "faint" },
] as const;

/** The stories of one document as a table, under the document's name. */
export function storyTable(
  records: readonly SplitRecord[],
  { width, colorLevel }: Pick<FormatOptions, "width" | "colorLevel">,
): string {
  const theme = createTheme(colorLevel);
  const { source = "", document = null } = records[0] ?? {};
  const ordinals = new Map(records.map(({ id, ordinal }) => [id, ordinal]));
  const rows = records.map((record) => ({ cells: cellsOf(record, ordinals) }));
  const title = [shownSource(source), ...(document === null ? [] : [document])].join(" · ");
  return `${titled({ title, columns, rows }, width, theme)}\n`;
}

function cellsOf(record: SplitRecord, ordinals: ReadonlyMap<string, number>): readonly string[] {
  const { ordinal, lines, words, truncated, duplicateOf, border } = record;
  const place = lines[0] === lines[1] ? `${lines[0]}` : `${lines[0]}–${lines[1]}`;
  const original = duplicateOf === null ? undefined : ordinals.get(duplicateOf);
  const notes = [
    ...(truncated ? ["cut off"] : []),
    ...(original === undefined ? [] : [`repeats ${original}`]),
  ];
  return [`${ordinal}`, place, `${words}`, notes.join(", "), headlineOf(record, record.text), border];
}

const MAX_NAME = 60;

/**
 * A file name for a story, without its ending: its ordinal, the beginning of its id and its first words in a–z, 0–9 and
 * hyphens, so that no headline can name a path or a device. Two stories may have the same.
 */
export function storyFileName(
  record: Pick<SplitRecord, "ordinal" | "id" | "kicker" | "headline" | "text">,
): string {
  const words = headlineOf(record, record.text)
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, MAX_NAME);
  return `${String(record.ordinal).padStart(3, "0")}-${record.id.slice(0, 6)}${words === "" ? "" : `-${words}`}`;
}
