import type { StoryResult } from "../model/result.ts";

/** Where stories go that become no text: a database. */
export interface StorySink {
  /** Takes a story; false where it was there before. Its offsets are as they shall be written. */
  readonly add: (story: StoryResult) => Promise<boolean>;
  /** Ends well: what was written is there. */
  readonly commit: () => Promise<void>;
  /** Ends badly: a file stays as it was. */
  readonly abandon: () => Promise<void>;
}

/** The stories of some lines that workers wrote as NDJSON. */
export function storiesOf(lines: Uint8Array): readonly StoryResult[] {
  return Buffer.from(lines.buffer, lines.byteOffset, lines.length)
    .toString()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as StoryResult);
}
