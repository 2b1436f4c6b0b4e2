import type { Document } from "../model/document.ts";
import type { StoryResult } from "../model/result.ts";

/** A text with what `extract` found in it: what functions take that need the words around the findings. */
export interface ReadText {
  readonly text: string;
  readonly stories: readonly StoryResult[];
}

/** The text as its stories name it. Offsets of what the library gives count UTF-16 units in it. */
export function documentOf({ text, stories: [first] }: ReadText): Document {
  return { text, source: first?.source ?? "-", id: first?.document ?? null };
}

/** One text or several as a list. */
export function listOf(read: ReadText | readonly ReadText[]): readonly ReadText[] {
  return "stories" in read ? [read] : read;
}
