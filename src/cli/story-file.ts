/** Outputs that are no text: which endings stand for them, and how each is opened. */
import type { FormatOptions } from "../output/format.ts";
import { endingOf } from "../output/formats.ts";
import { checkExcel } from "./excel.ts";
import { FatalError } from "./fatal-error.ts";
import type { Host } from "./host.ts";
import type { StorySink, TableSink } from "./story-sink.ts";

/** Files of tables, which `newsx corpus` fills too. */
export type TableFile = "sqlite" | "parquet";
export type StoryFile = TableFile | "xlsx";

const tableEndings: ReadonlyMap<string, TableFile> = new Map([
  ["db", "sqlite"],
  ["sqlite", "sqlite"],
  ["sqlite3", "sqlite"],
  ["parquet", "parquet"],
]);

const storyEndings: ReadonlyMap<string, StoryFile> = new Map<string, StoryFile>([
  ...tableEndings,
  ["xlsx", "xlsx"],
]);

/** The endings of files of tables, and of all files that are no text. */
export const tableFileEndings: readonly string[] = [...tableEndings.keys()];
export const storyFileEndings: readonly string[] = [...storyEndings.keys()];

export interface StoryFileOptions {
  readonly output?: string;
  readonly format?: string;
  readonly append?: boolean;
  readonly excel?: boolean;
}

/** What kind of file the output's ending stands for; null where the output is text, as it is where a format is named. */
export function storyFileOf(options: StoryFileOptions): StoryFile | null {
  return fileOf(options, storyEndings);
}

/** The same of files that a corpus is written to as tables. */
export function tableFileOf(options: StoryFileOptions): TableFile | null {
  return fileOf(options, tableEndings);
}

function fileOf<Kind extends StoryFile>(
  { output = "", format, append = false, excel }: StoryFileOptions,
  endings: ReadonlyMap<string, Kind>,
): Kind | null {
  const file = format === undefined ? (endings.get(endingOf(output)) ?? null) : null;
  if (append && file !== "sqlite")
    throw new FatalError("--append lets a database grow: name one with --output, as in -o news.db");
  if (file !== null) checkExcel(excel, file);
  return file;
}

/** Opens the file that the options name; loads what writes it. `records`: how the stories come. */
export async function openStoryFile(
  options: StoryFileOptions,
  records: FormatOptions,
  host: Host,
): Promise<StorySink> {
  if (storyFileOf(options) !== "xlsx") return openTableFile(options, host);
  const { workbookSink } = await import("./workbook-sink.ts");
  return workbookSink(options.output ?? "", records, host);
}

/** The same of a file of tables. */
export async function openTableFile(options: StoryFileOptions, host: Host): Promise<TableSink> {
  const { output = "", append = false } = options;
  if (tableFileOf(options) === "parquet") {
    const { parquetSink } = await import("./parquet-sink.ts");
    return parquetSink(output, host);
  }
  const { databaseSink } = await import("./database-sink.ts");
  return databaseSink(output, append, host);
}
