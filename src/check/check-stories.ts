import type { Document } from "../model/document.ts";
import type { StoryResult } from "../model/result.ts";
import { locator } from "./locator.ts";
import type { Problem } from "./problem.ts";
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
