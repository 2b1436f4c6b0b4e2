/** Outputs that are no text: which endings stand for them, and how each is opened. */
import { endingOf } from "../output/formats.ts";
import { checkExcel } from "./excel.ts";
import { FatalError } from "./fatal-error.ts";
import type { Host } from "./host.ts";
import type { TableSink } from "./story-sink.ts";

export type StoryFile = "sqlite" | "parquet";

const endings: ReadonlyMap<string, StoryFile> = new Map([
  ["db", "sqlite"],
  ["sqlite", "sqlite"],
  ["sqlite3", "sqlite"],
  ["parquet", "parquet"],
]);

/** The endings of files that are no text. */
export const storyFileEndings: readonly string[] = [...endings.keys()];

export interface StoryFileOptions {
  readonly output?: string;
  readonly format?: string;
  readonly append?: boolean;
  readonly excel?: boolean;
}

/** What kind of file the output's ending stands for; null where the output is text, as it is where a format is named. */
export function storyFileOf({
  output = "",
  format,
  append = false,
  excel,
}: StoryFileOptions): StoryFile | null {
  const file = format === undefined ? (endings.get(endingOf(output)) ?? null) : null;
  if (append && file !== "sqlite")
    throw new FatalError("--append lets a database grow: name one with --output, as in -o news.db");
  if (file !== null) checkExcel(excel, file);
  return file;
}

/** Opens the file that the options name; loads what writes it. */
export async function openStoryFile(options: StoryFileOptions, host: Host): Promise<TableSink> {
  const { output = "", append = false } = options;
  if (storyFileOf(options) === "parquet") {
    const { parquetSink } = await import("./parquet-sink.ts");
    return parquetSink(output, host);
  }
  const { databaseSink } = await import("./database-sink.ts");
  return databaseSink(output, append, host);
}
