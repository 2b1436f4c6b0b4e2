import { linesOf } from "../database/record-lines.ts";
import type { StoryResult } from "../model/result.ts";
import type { ReportedStory } from "./format.ts";
import { reporter } from "./reported-story.ts";

/** A record that was written before, with its text, as a story to write again: its offsets stay as they are. */
export function reportRecord(record: StoryResult): ReportedStory {
  const { text = "", source, document: id } = record;
  const same = (offset: number) => offset;
  const lineOf = linesOf(record);
  return {
    ...reporter({ text, source, id })(record),
    lineAt: (offset) => lineOf(offset) ?? record.lines[0],
    codePointAt: same,
    utf16At: same,
    hasOffsetsIn: () => true,
  };
}
