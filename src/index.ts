/** The library: text to stories, stories to findings. */
import type { Story } from "./model/document.ts";
import type { StoryComparison, StoryResult } from "./model/result.ts";
import { extractDocument } from "./pipeline/extract-document.ts";
import { loadTools, type Tools } from "./pipeline/tools.ts";
import { splitDocument } from "./split/split-document.ts";
import type { SplitMode } from "./split/split-mode.ts";
import { compareStories } from "./statistics/compare-stories.ts";

export type { Document, Story } from "./model/document.ts";
export type {
  Comparison,
  Cue,
  Notice,
  Organization,
  Person,
  Place,
  Quote,
  Result,
  Role,
  Speaker,
  Statistic,
  StoryComparison,
  StoryResult,
} from "./model/result.ts";
export type { Mention, Span } from "./model/span.ts";
export type { SplitMode } from "./split/split-mode.ts";

export interface ExtractOptions {
  /** How to find stories; "auto" where nothing is said. */
  readonly split?: SplitMode;
  /** What the results name as their source; "-" where nothing is said. */
  readonly source?: string;
  /** What the results name as their document. */
  readonly id?: string;
}

/** Loaded once, with the first text: compromise and the weights take a third of a second. */
let tools: Promise<Tools> | undefined;

/**
 * The stories in a text and everything found in them. All offsets count UTF-16 code units of `text`, as
 * `text.slice(start, end)` does.
 */
export async function extract(text: string, options: ExtractOptions = {}): Promise<readonly StoryResult[]> {
  tools ??= loadTools();
  const document = { text, source: options.source ?? "-", id: options.id ?? null };
  return [...extractDocument(document, options.split ?? "auto", await tools)];
}

/** The stories in a text, without looking into them; offsets count UTF-16 code units. */
export function split(text: string, mode: SplitMode = "auto"): readonly Story[] {
  return splitDocument({ text, source: "-", id: null }, mode);
}

/** Figures about the same thing that differ between stories, which may come from different texts. */
export function compare(stories: readonly StoryResult[]): readonly StoryComparison[] {
  return compareStories(stories);
}
