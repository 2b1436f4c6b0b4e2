import type { Document, Story } from "../model/document.ts";
import { type FormatOptions, type SectionName, sectionNames } from "../output/format.ts";
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
  readonly tally: Tally;
  /** Documents that gave nothing, with the reason. */
  readonly failures: readonly string[];
}

/** How much was read and found. */
export interface Tally {
  readonly characters: number;
  readonly stories: number;
  readonly findings: Readonly<Record<SectionName, number>>;
}

const nothing = Object.fromEntries(sectionNames.map((name) => [name, 0])) as Tally["findings"];

export const emptyTally: Tally = { characters: 0, stories: 0, findings: nothing };

export function addTallies(a: Tally, b: Tally): Tally {
  const sums = sectionNames.map((name) => [name, a.findings[name] + b.findings[name]]);
  return {
    characters: a.characters + b.characters,
    stories: a.stories + b.stories,
    findings: Object.fromEntries(sums) as Tally["findings"],
  };
}
