import type { StoryResult } from "../model/result.ts";
import { mapOffsets } from "../pipeline/map-offsets.ts";
import { type FormatOptions, type ReportedStory, sectionNames } from "./format.ts";
import { storyText } from "./reported-story.ts";

/**
 * The story as other programs read it: offsets in the unit asked for, its text where that was asked for, and
 * sections that were not asked for empty, so that the shape stays that of the schema.
 */
export function toRecord(story: ReportedStory, options: FormatOptions): StoryResult {
  const left = sectionNames.filter((name) => !options.only.has(name)).map((name) => [name, []]);
  const text = options.withText ? { text: storyText(story) } : {};
  const result = { ...story.result, ...Object.fromEntries(left), ...text };
  if (story.hasOffsetsIn(options.offsets)) return result;
  return mapOffsets(result, options.offsets === "utf16" ? story.utf16At : story.codePointAt);
}
