import type { Document } from "../model/document.ts";
import type { StoryResult } from "../model/result.ts";
import { locator } from "./locator.ts";
import type { Location, Problem } from "./problem.ts";
import { ruleNames, rules, type Severities } from "./rules.ts";

/** What the rules say of stories of one document, in the order of the text. */
export function checkStories(
  stories: readonly StoryResult[],
  document: Document,
  severities: Severities,
): readonly Problem[] {
  const found = stories.flatMap((story) =>
    ruleNames.flatMap((name) => {
      const rule = rules[name];
      const severity = severities[name];
      if (severity === "off" || !("check" in rule)) return [];
      const remarks = rule.check(story, document.text);
      return remarks.map((remark) => ({ rule: name, severity, remark, story: story.ordinal }));
    }),
  );
  if (found.length === 0) return [];
  const locate = locator(document);
  return found
    .sort((a, b) => a.remark.start - b.remark.start)
    .map(({ remark, ...problem }) => ({
      ...problem,
      message: remark.message,
      ...locate(remark),
      related: [],
    }));
}

/** A story as rules for whole runs need it, with the places of its statistics, in their order. */
export interface KeptStory {
  readonly story: StoryResult;
  readonly figures: readonly Location[];
}

/** The stories of one document as rules for whole runs need them. */
export function keepStories(stories: readonly StoryResult[], document: Document): readonly KeptStory[] {
  const locate = locator(document);
  return stories.map((story) => ({
    story: { ...story, quotes: [], notices: [] },
    figures: story.statistics.map(locate),
  }));
}
