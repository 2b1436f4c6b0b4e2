import type { Span } from "../model/span.ts";
import type { RuleName } from "./rules.ts";

/** How much a rule matters; "off" silences it. */
export const severities = ["error", "warning", "off"] as const;

export type Severity = (typeof severities)[number];

/** What a rule says of a segment of a story; its span is UTF-16, in the document's text. */
export interface Remark extends Span {
  readonly message: string;
  /** The names or words that it remarks on: where the newsroom knows one of them, nothing is said. */
  readonly about?: readonly string[];
}

/** Two figures of different stories that differ. */
export interface Difference {
  readonly sides: readonly [FigureId, FigureId];
  /** What they are about: names that stand near both. */
  readonly about: readonly string[];
}

/** A statistic of a story, by what tells it from all others of a run. */
export interface FigureId {
  readonly source: string;
  readonly document: string | null;
  readonly story: string;
  readonly statistic: string;
}

/** A stretch of an input as people and other programs point at it. Everything counts code points. */
export interface Location {
  /** The path as the user gave it, or "-" for standard input. */
  readonly source: string;
  /** The record's id in NDJSON input, else null. Lines and offsets then count in the record's text. */
  readonly document: string | null;
  readonly start: number;
  readonly end: number;
  /** Lines and columns count from 1; the end column is one after the last character. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The exact characters from start to end. */
  readonly text: string;
}

/** Something an editor would want to know. */
export interface Problem extends Location {
  readonly rule: RuleName;
  readonly severity: Exclude<Severity, "off">;
  readonly message: string;
  /** Where the rule is described. */
  readonly url: string;
  /** What stays the same when lines move: of the rule, the source and the words. */
  readonly fingerprint: string;
  /** The story's number in its document. */
  readonly story: number;
  /** Other places that the message speaks of. */
  readonly related: readonly RelatedLocation[];
}

export interface RelatedLocation extends Location {
  readonly message: string;
}
