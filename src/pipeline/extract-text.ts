import type { Document, Story } from "../model/document.ts";
import type { StoryResult } from "../model/result.ts";
import { splitDocument } from "../split/split-document.ts";
import { defaultSplitMode, type SplitMode } from "../split/split-mode.ts";
import { confidentOnly } from "./confident.ts";
import { extractStories } from "./extract-document.ts";
import { mapOffsets } from "./map-offsets.ts";
import type { Tools } from "./tools.ts";

export interface ExtractOptions {
  /** How to find stories; "items" where nothing is said, which for a text is "auto". */
  readonly split?: SplitMode | undefined;
  /** What the results name as their source; "-" where nothing is said. */
  readonly source?: string | undefined;
  /** What the results name as their document. */
  readonly id?: string | null | undefined;
  /** Whether each story carries its own characters as `text`. */
  readonly withText?: boolean | undefined;
  /** Whether each mention of a name and each other finding says in `why` what decided it. */
  readonly why?: boolean | undefined;
  /** How likely quotes and indirect speech must be right: 0 to 1; all of them where nothing is said. */
  readonly minConfidence?: number | undefined;
  /** Ends the work between two stories when it is aborted; what waits for them is rejected with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/** The stories of a text as the library gives them, one at a time. */
export function extractText(text: string, options: ExtractOptions, tools: Tools): Generator<StoryResult> {
  const document: Document = { text, source: options.source ?? "-", id: options.id ?? null };
  return presentStories(document, splitDocument(document, options.split ?? defaultSplitMode), options, tools);
}

/** Stories with offsets in their whole text, also where `document` is a window of it. */
export function* presentStories(
  document: Document,
  stories: readonly Story[],
  { withText = false, why = false, minConfidence }: ExtractOptions,
  tools: Tools,
): Generator<StoryResult> {
  const before = document.base?.utf16 ?? 0;
  for (const found of extractStories([{ document, stories }], tools, why)) {
    const result = minConfidence === undefined ? found : confidentOnly(found, minConfidence);
    const placed = before === 0 ? result : mapOffsets(result, (offset) => offset + before);
    yield withText ? { ...placed, text: document.text.slice(result.start, result.end) } : placed;
  }
}
