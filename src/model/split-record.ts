import type { Base, BorderRule } from "./document.ts";
import type { Meta } from "./meta.ts";
import type { Mention, Span } from "./span.ts";

export const SPLIT_SCHEMA = "newsx-split/1";

/**
 * A story as `newsx split --format ndjson` writes it, a line each. `extract` reads it back and gives the same
 * findings, ids and offsets as from the whole document. Offsets are code points of the document.
 */
export interface SplitRecord {
  readonly schema: typeof SPLIT_SCHEMA;
  readonly id: string;
  readonly contentId: string;
  readonly source: string;
  readonly document: string | null;
  readonly published: string | null;
  readonly publishedFrom: string | null;
  readonly meta: Meta;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly lines: readonly [number, number];
  readonly words: number;
  readonly truncated: boolean;
  readonly duplicateOf: string | null;
  readonly border: BorderRule;
  readonly kicker: Mention | null;
  readonly headline: Mention | null;
  readonly byline: Mention | null;
  readonly dateline: Mention | null;
  readonly furniture: readonly Span[];
  readonly text: string;
  /** Where `text` begins in the document. */
  readonly base: Base;
}
