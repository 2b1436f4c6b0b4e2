import type { StoryResult } from "../src/model/result.ts";

/** A story of this text that holds these findings and nothing else. */
export function storyOf(text: string, found: Partial<StoryResult>): StoryResult {
  return {
    schema: "newsx/1.1",
    id: "0".repeat(32),
    contentId: "0".repeat(32),
    source: "a.txt",
    document: null,
    published: null,
    publishedFrom: null,
    ordinal: 1,
    start: 0,
    end: text.length,
    lines: [1, 1],
    truncated: false,
    duplicateOf: null,
    kicker: null,
    headline: null,
    byline: null,
    dateline: null,
    people: [],
    places: [],
    organizations: [],
    quotes: [],
    statistics: [],
    comparisons: [],
    dates: [],
    notices: [],
    ...found,
  };
}
