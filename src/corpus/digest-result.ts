import type { StoryResult } from "../model/result.ts";
import { inOwnText } from "../pipeline/own-offsets.ts";
import { lineAt, lineStarts } from "../text/lines.ts";
import type { StoryDigest } from "./digest.ts";
import { digestStory } from "./digest-story.ts";

/**
 * What a corpus keeps of a record of `newsx extract`. With its text it is what the story itself would give; without it
 * the lines of its names, copies of it and what it says of names that are one are not known.
 */
export function digestResult(result: StoryResult): StoryDigest {
  const { text, lines } = result;
  if (text === undefined) return digestStory(result, { text: null, lineAt: () => lines[0] });
  const starts = lineStarts(text);
  return digestStory(inOwnText(result, text), {
    text,
    lineAt: (offset) => lineAt(starts, offset) + lines[0] - 1,
  });
}
