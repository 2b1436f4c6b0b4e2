/** The library but for its tables: what runs in Node and in a browser alike. */

import { compareStories } from "./compare/compare-stories.ts";
import type { Story } from "./model/document.ts";
import type { StoryComparison, StoryResult } from "./model/result.ts";
import {
  checkOptions,
  checkSource,
  checkSplitMode,
  checkStories,
  checkString,
} from "./pipeline/check-arguments.ts";
import {
  type Extracted,
  extractStream,
  type StreamOptions,
  type StreamSource,
} from "./pipeline/extract-stream.ts";
import { type ExtractOptions, extractText } from "./pipeline/extract-text.ts";
import { createTools, type Tables, type Tools } from "./pipeline/tools.ts";
import { createYieldToEventLoop } from "./pipeline/yield-to-event-loop.ts";
import { splitDocument } from "./split/split-document.ts";
import { defaultSplitMode, type SplitMode } from "./split/split-mode.ts";

export type { Problem, RelatedLocation, Severity } from "./check/problem.ts";
export type { RuleName } from "./check/rules.ts";
export type { Corpus } from "./corpus/corpus.ts";
export { type CheckOptions, check } from "./library/check.ts";
export { corpus, timeline } from "./library/corpus.ts";
export type { ReadText } from "./library/read-text.ts";
export { rename } from "./library/rename.ts";
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
export type { Extracted, StreamOptions, StreamSource, TextDocument } from "./pipeline/extract-stream.ts";
export type { ExtractOptions } from "./pipeline/extract-text.ts";
export type { WrittenAliases } from "./pipeline/read-aliases.ts";
export type { Tables } from "./pipeline/tools.ts";
export type { SplitMode } from "./split/split-mode.ts";
export type { TimelineEvent } from "./timeline/timeline.ts";

/** What finds things in texts. */
export interface Extractor {
  /**
   * The stories in a text and everything found in them. All offsets count UTF-16 code units of `text`, as
   * `text.slice(start, end)` does.
   */
  extract(text: string, options?: ExtractOptions): Promise<readonly StoryResult[]>;
  /**
   * The stories of a text that comes in pieces, or of many documents, one at a time as they are found: in order, in
   * bounded memory, at the reader's pace. Strings and bytes are pieces of one text; objects with a `text` are
   * documents. A document that fails is a value and ends no other; an error of `source` itself is thrown.
   */
  extractStream(source: StreamSource, options?: StreamOptions): AsyncGenerator<Extracted, undefined>;
}

/**
 * An extractor over these tables, or over those that `tables` gives when it is first called. Making the tools takes
 * a third of a second, once.
 */
export function createExtractor(tables: Tables | (() => Promise<Tables>)): Extractor {
  let made: Promise<Tools> | undefined;
  const make = async () => createTools(typeof tables === "function" ? await tables() : tables);
  const tools = () => {
    // What could not be loaded may come next time.
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
  return {
    extract: async (text, options = {}) => {
      checkString("text", text);
      checkOptions(options);
      return collect(extractText(text, options, await tools()), options.signal);
    },
    extractStream: async function* (source, options = {}) {
      checkSource(source);
      checkOptions(options);
      return yield* extractStream(source, options, await tools());
    },
  };
}

/** The stories as a list; with a signal, other work gets its turn between them, or nothing could abort it. */
async function collect(
  stories: Iterable<StoryResult>,
  signal: AbortSignal | undefined,
): Promise<readonly StoryResult[]> {
  if (signal === undefined) return [...stories];
  const yieldToEventLoop = createYieldToEventLoop();
  const collected: StoryResult[] = [];
  signal.throwIfAborted();
  for (const story of stories) {
    collected.push(story);
    await yieldToEventLoop();
    signal.throwIfAborted();
  }
  return collected;
}

/** The stories in a text, without looking into them; offsets count UTF-16 code units. */
export function split(text: string, mode: SplitMode = defaultSplitMode): readonly Story[] {
  checkString("text", text);
  checkSplitMode("mode", mode);
  return splitDocument({ text, source: "-", id: null }, mode);
}

/** Figures about the same thing that differ between stories, which may come from different texts. */
export function compare(stories: readonly StoryResult[]): readonly StoryComparison[] {
  checkStories(stories);
  return compareStories(stories);
}
