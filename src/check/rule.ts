import type { StoryResult } from "../model/result.ts";
import type { Difference, Remark, Severity } from "./problem.ts";

/** A rule: what it looks for, how much that matters unless the user says otherwise, and the look itself. */
export type Rule = StoryRule | RunRule;

interface RuleFacts {
  readonly severity: Severity;
  /** What the rule reports, in a few words. */
  readonly description: string;
  /** A text that the rule reports; of a rule for whole runs, two stories with an empty line between them. */
  readonly example: string;
}

/** A rule that looks at one story; `text` is that of its document, in which all its offsets count. */
export interface StoryRule extends RuleFacts {
  readonly check: (story: StoryResult, text: string) => readonly Remark[];
}

/** A rule that looks at all stories of a run. */
export interface RunRule extends RuleFacts {
  readonly compare: (stories: readonly StoryResult[]) => readonly Difference[];
}
