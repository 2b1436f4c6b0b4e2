/** Outputs that are no text: which endings stand for them, and how each is opened. */
import { endingOf } from "../output/formats.ts";
import { checkExcel } from "./excel.ts";
import { FatalError } from "./fatal-error.ts";
import type { Host } from "./host.ts";
import type { StorySink } from "./story-sink.ts";

export type StoryFile = "sqlite";

const endings: ReadonlyMap<string, StoryFile> = new Map([
  ["db", "sqlite"],
  ["sqlite", "sqlite"],
  ["sqlite3", "sqlite"],
]);

/** The endings of files that are no text. */
export const storyFileEndings: readonly string[] = [...endings.keys()];

interface StoryFileOptions {
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

/** Opens the one kind that there is; loads what writes it. */
export async function openStoryFile(
  { output = "", append = false }: StoryFileOptions,
  host: Host,
): Promise<StorySink> {
  const { databaseSink } = await import("./database-sink.ts");
  return databaseSink(output, append, host);
}
