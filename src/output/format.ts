import type { Findings, Statistic, StoryResult } from "../model/result.ts";

/** The kinds of findings, in the order in which every format shows them. */
export const sectionNames = [
  "people",
  "places",
  "organizations",
  "quotes",
  "statistics",
  "comparisons",
  "dates",
] as const satisfies readonly (keyof Findings)[];

export type SectionName = (typeof sectionNames)[number];

/** How quotes are ordered: as the story tells them, or each speaker's together. */
export const quoteOrders = ["story-order", "speaker"] as const;

export type QuoteOrder = (typeof quoteOrders)[number];

/** A story with what is needed to say where its findings stand. Offsets in `result` are UTF-16. */
export interface ReportedStory {
  readonly result: StoryResult;
  /** The text of the story's document: all offsets in `result` count in it. */
  readonly text: string;
  /** The line, from 1, of an offset in the story's document. */
  readonly lineAt: (offset: number) => number;
  /** The offset in the whole document, in code points or UTF-16 units, of an offset in `result`. */
  readonly codePointAt: (offset: number) => number;
  readonly utf16At: (offset: number) => number;
  /** Whether offsets in `result` are those of the whole document already. */
  readonly hasOffsetsIn: (unit: FormatOptions["offsets"]) => boolean;
  /** The story's statistic of this id, for comparisons. */
  readonly statistic: (id: string) => Statistic | undefined;
  /** How many quotes the story gives in the very words of a person or organization. */
  readonly quotesOf: (entity: string) => number;
}

/** chalk's colour level: none, or the sixteen that every terminal has. */
export type ColorLevel = 0 | 1;

export interface FormatOptions {
  /** Sections to show. */
  readonly only: ReadonlySet<SectionName>;
  /** Whether tables show indirect speech. */
  readonly indirect: boolean;
  /** How tables order quotes. */
  readonly by: QuoteOrder;
  /** Whether JSON records carry their story's text. */
  readonly withText: boolean;
  /** Names of what came with each text that is shown; null for all of it. */
  readonly meta: readonly string[] | null;
  /** What a report is called; null for a name of its own. */
  readonly title: string | null;
  /** Whether a report shows of each text only what stands around its quotes. */
  readonly excerpts: boolean;
  readonly offsets: "codepoints" | "utf16";
  /** Columns of a terminal. */
  readonly width: number;
  /** Whether rules and bars are drawn in plain ASCII. */
  readonly ascii: boolean;
  readonly colorLevel: ColorLevel;
}

/** What holds where nothing is asked for; `width` for a page. */
export const formatDefaults: FormatOptions = {
  only: new Set(sectionNames),
  indirect: false,
  by: "story-order",
  withText: false,
  meta: null,
  title: null,
  excerpts: false,
  offsets: "codepoints",
  width: 100,
  ascii: false,
  colorLevel: 0,
};

/** A way to write results as text, story by story, so that no format holds a whole run in memory. */
export interface Format {
  readonly open: () => string;
  readonly story: (story: ReportedStory) => string;
  /** What stands between two stories that are not empty: workers write stories without knowing which comes first. */
  readonly separator: string;
  /** What is told of stories that were written elsewhere, perhaps by a worker, for what `close` says of all of them. */
  readonly written?: (text: Uint8Array) => void;
  readonly close: () => string;
}

export type CreateFormat = (options: FormatOptions) => Format;
