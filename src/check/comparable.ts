import type { Document } from "../model/document.ts";
import type { StoryResult } from "../model/result.ts";
import { type Silence, silencesIn } from "./directives.ts";
import { locator, type OffsetUnit } from "./locator.ts";
import type { Location } from "./problem.ts";

/** A story as comparing needs it, without its text: figures, names, and where each figure stands. */
export interface ComparableStory {
  readonly story: StoryResult;
  /** By the statistic's id. */
  readonly figures: ReadonlyMap<string, Location>;
  readonly silences: readonly Silence[];
}

/** The stories of one document as comparing needs them. */
export function comparableStories(
  stories: readonly StoryResult[],
  document: Document,
  unit?: OffsetUnit,
): readonly ComparableStory[] {
  const locate = locator(document, unit);
  const silences = silencesIn(document.text);
  return stories.map((story) => ({
    story: { ...story, quotes: [], notices: [] },
    figures: new Map(story.statistics.map((statistic) => [statistic.id, locate(statistic)])),
    silences,
  }));
}
