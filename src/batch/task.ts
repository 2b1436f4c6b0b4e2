import type { ComparableStory } from "../check/comparable.ts";
import type { Problem } from "../check/problem.ts";
import type { CheckSettings } from "../check/settings.ts";
import type { PackedStory } from "../corpus/store/packed-story.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document, Story } from "../model/document.ts";
import type { FormatOptions } from "../output/format.ts";
import type { FormatName } from "../output/formats.ts";
import type { Aliases } from "../pipeline/aliases.ts";
import type { SplitMode } from "../split/split-mode.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";

/** What stays the same for all batches of a run. */
export interface RunSettings {
  readonly split: SplitMode;
  /** Whether findings say what decided them. */
  readonly why: boolean;
  /** How likely quotes and indirect speech must be right, or null for all. */
  readonly minConfidence: number | null;
  /** A newsroom's own names, or null. */
  readonly aliases: Aliases | null;
  /** Whose quotes alone are of interest, or null. */
  readonly speaker: string | null;
  readonly mode: Mode;
}

/** What is done with each story: written in a format, checked, kept to be compared with others, for a timeline or a corpus. */
export type Mode =
  | { readonly kind: "write"; readonly format: FormatName; readonly options: FormatOptions }
  | { readonly kind: "check"; readonly settings: CheckSettings }
  | { readonly kind: "compare" }
  | { readonly kind: "timeline" }
  /** `records`: how the stories' records are written as well; null for digests alone. */
  | { readonly kind: "digest"; readonly records: FormatOptions | null };

/** A document to extract; its stories where they are known already. */
export interface Task {
  readonly document: Document;
  readonly stories: readonly Story[] | null;
}

/** Some documents to work on together. */
export type Batch = readonly Task[];

/** What came of a batch. */
export interface BatchResult {
  /**
   * The stories, written in the run's format and joined by its separator, in UTF-8: half the room, and nothing left to do
   * for the thread that writes. Empty in a run that checks.
   */
  readonly text: Uint8Array;
  /** What the rules say of the stories, in a run that checks. */
  readonly problems: readonly Problem[];
  /** The stories' figures and names, in a run that compares stories or checks by rules that do. */
  readonly comparable: readonly ComparableStory[];
  /** What a corpus keeps of the stories. */
  readonly digests: readonly PackedStory[];
  /** The stories' dated sentences, in a run that makes a timeline. */
  readonly events: readonly TimelineEvent[];
  readonly tally: Tally;
  /** How many tasks it is of. */
  readonly tasks: number;
  /** Documents that gave nothing, with the reason. */
  readonly failures: readonly Diagnostic[];
}

/** What is counted, as a run's summary names it: quotes are in a speaker's own words, as in tables. */
export const countedKinds = [
  "people",
  "places",
  "organizations",
  "quotes",
  "indirect quotes",
  "statistics",
  "comparisons",
] as const;

/** How much was read and found. */
export interface Tally {
  readonly characters: number;
  readonly stories: number;
  readonly findings: Readonly<Record<(typeof countedKinds)[number], number>>;
}

const nothing = Object.fromEntries(countedKinds.map((kind) => [kind, 0])) as Tally["findings"];

export const emptyTally: Tally = { characters: 0, stories: 0, findings: nothing };

/** How messages name a task's document. */
export function nameOf({ document: { source, id } }: Task): string {
  return id === null ? source : `${source} (${id})`;
}

/** The result to a batch that gave nothing but failures. */
export function failed(failures: readonly Diagnostic[]): BatchResult {
  const text = new Uint8Array();
  const tasks = failures.length;
  return { text, problems: [], comparable: [], digests: [], events: [], tally: emptyTally, tasks, failures };
}

/** What two results hold together. */
export function addTallies(a: Tally, b: Tally): Tally {
  const sums = countedKinds.map((kind) => [kind, a.findings[kind] + b.findings[kind]]);
  return {
    characters: a.characters + b.characters,
    stories: a.stories + b.stories,
    findings: Object.fromEntries(sums) as Tally["findings"],
  };
}
