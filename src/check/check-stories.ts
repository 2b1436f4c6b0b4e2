import type { Document } from "../model/document.ts";
import type { StoryResult } from "../model/result.ts";
import { isSilenced, silencesIn } from "./directives.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { locator } from "./locator.ts";
import type { Problem, Remark } from "./problem.ts";
import { ruleNames, rules, urlOf } from "./rules.ts";
import { type CheckSettings, severityIn } from "./settings.ts";

/** What the rules say of stories of one document, in the order of the text. */
export function checkStories(
  stories: readonly StoryResult[],
  document: Document,
  settings: CheckSettings,
): readonly Problem[] {
  const silences = silencesIn(document.text);
  const isKnown = ({ about = [] }: Remark) => about.some((words) => settings.vocabulary.has(words));
  const found = stories.flatMap((story) =>
    ruleNames.flatMap((name) => {
      const rule = rules[name];
      const severity = severityIn(document.source, name, settings);
      if (severity === "off" || !("check" in rule)) return [];
      return rule
        .check(story, document.text)
        .filter((remark) => !isKnown(remark) && !isSilenced(silences, name, remark.start))
        .map((remark) => ({ rule: name, severity, remark, story: story.ordinal }));
    }),
  );
  if (found.length === 0) return [];
  const locate = locator(document, settings.offsets);
  return found
    .sort((a, b) => a.remark.start - b.remark.start)
    .map(({ remark, ...problem }) => {
      const location = locate(remark);
      return {
        ...problem,
        message: remark.message,
        url: urlOf(problem.rule),
        fingerprint: fingerprintOf({ rule: problem.rule, ...location }),
        ...location,
        related: [],
      };
    });
}
