import type { Meta } from "../model/meta.ts";
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
  const result = { ...withMeta(story.result, options.meta), ...Object.fromEntries(left), ...text };
  if (story.hasOffsetsIn(options.offsets)) return result;
  return mapOffsets(result, options.offsets === "utf16" ? story.utf16At : story.codePointAt);
}

/** The story with what is asked for of what came with its text. */
function withMeta(story: StoryResult, names: readonly string[] | null): StoryResult {
  if (names === null || story.meta === undefined) return story;
  const { meta, ...others } = story;
  return names.length === 0 ? others : { ...others, meta: pick(meta, names) };
}

function pick(meta: Meta, names: readonly string[]): Meta {
  return Object.fromEntries(Object.entries(meta).filter(([name]) => names.includes(name)));
}
