import type { StoryResult } from "../model/result.ts";
import type { Remark, Severity } from "./problem.ts";

/** A rule: what it looks for, how much that matters unless the user says otherwise, and the look itself. */
export interface Rule {
  readonly severity: Severity;
  /** One sentence that says what the rule reports. */
  readonly description: string;
  /** A text that the rule reports. */
  readonly example: string;
  /** `text` is that of the story's document, in which all its offsets count. */
  readonly check: (story: StoryResult, text: string) => readonly Remark[];
}
