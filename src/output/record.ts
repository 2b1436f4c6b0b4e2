import type { StoryResult } from "../model/result.ts";
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
  return mapOffsets(result, options.offsets === "utf16" ? story.utf16At : story.codePointAt) as StoryResult;
}

/** The same data with every `start` and `end` mapped. */
function mapOffsets(node: unknown, map: (offset: number) => number): unknown {
  if (Array.isArray(node)) return node.map((item) => mapOffsets(item, map));
  if (typeof node !== "object" || node === null) return node;
  const mapped: Record<string, unknown> = { ...node };
  for (const key in mapped) {
    const value = mapped[key];
    if (typeof value === "object") mapped[key] = mapOffsets(value, map);
    else if ((key === "start" || key === "end") && typeof value === "number") mapped[key] = map(value);
  }
  return mapped;
}
