import type { StoryResult } from "../model/result.ts";

/**
 * The story with the quotes and the indirect speech that are right with at least this probability: right words, right
 * speaker. Names, figures, comparisons and dates carry no confidence.
 */
export function confidentOnly(story: StoryResult, least: number): StoryResult {
  return { ...story, quotes: story.quotes.filter(({ confidence }) => confidence >= least) };
}
