import type { Corpus } from "../corpus/corpus.ts";
import type { StoryResult } from "../model/result.ts";
import { type FormatOptions, formatDefaults } from "../output/format.ts";

/** Where stories go that become no text: a database, a folder of tables. */
export interface StorySink {
  /** Takes a story; false where it was there before. Its offsets are as they shall be written. */
  readonly add: (story: StoryResult) => Promise<boolean>;
  /** Ends well: what was written is there. */
  readonly commit: () => Promise<void>;
  /** Ends badly: a file stays as it was. */
  readonly abandon: () => Promise<void>;
}

/** A sink of tables, which may hold one identity over all stories. */
export interface TableSink extends StorySink {
  /** The stories that it had before. */
  readonly before: () => Iterable<StoryResult>;
  /** Puts one identity over all stories beside them. */
  readonly join: (corpus: Corpus) => void;
}

/** How records are written that are read again: whole, with their text. */
export const wholeRecords: FormatOptions = { ...formatDefaults, indirect: true, withText: true };

/** The stories of some lines that workers wrote as NDJSON. */
export function storiesOf(lines: Uint8Array): readonly StoryResult[] {
  return Buffer.from(lines.buffer, lines.byteOffset, lines.length)
    .toString()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as StoryResult);
}
