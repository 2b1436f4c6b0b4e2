import type { StoryResult } from "../model/result.ts";

/** A way to write results as text, story by story, so that no format holds a whole run in memory. */
export interface Format {
  open(): string;
  /** `index` counts the stories of the run from 0. */
  story(result: StoryResult, index: number): string;
  close(): string;
}
