import type { Document, Story } from "../model/document.ts";
import type { FormatOptions } from "../output/format.ts";
import type { FormatName } from "../output/formats.ts";
import type { SplitMode } from "../split/split-mode.ts";

/** What stays the same for all tasks of a run. */
export interface Settings {
  readonly split: SplitMode;
  readonly format: FormatName;
  readonly options: FormatOptions;
}

/** A document to extract; its stories where they are known already. */
export interface Job {
  readonly document: Document;
  readonly stories: readonly Story[] | null;
}

/** Some documents to work on together. */
export type Task = readonly Job[];

/** The stories of a task, written in the run's format and joined by its separator. */
export interface Answer {
  readonly text: string;
  readonly stories: number;
  /** Documents that gave nothing, with the reason. */
  readonly failures: readonly string[];
}
