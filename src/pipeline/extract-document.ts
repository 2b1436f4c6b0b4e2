import type { Document, Story } from "../model/document.ts";
import type { StoryResult } from "../model/result.ts";
import { splitDocument } from "../split/split-document.ts";
import type { SplitMode } from "../split/split-mode.ts";
import { lineStarts } from "../text/lines.ts";
import { extractStory } from "./extract-story.ts";
import type { Tools } from "./tools.ts";

/** The stories of a document and everything found in them, one at a time. */
export function extractDocument(
  document: Document,
  split: SplitMode,
  tools: Tools,
  why = false,
): Generator<StoryResult> {
  return extractStories(document, splitDocument(document, split), tools, why);
}

/** Everything found in stories of one document, one at a time. */
export function* extractStories(
  document: Document,
  stories: readonly Story[],
  tools: Tools,
  why = false,
): Generator<StoryResult> {
  const starts = lineStarts(document.text);
  for (const story of stories) yield extractStory(story, starts, tools, why);
}
