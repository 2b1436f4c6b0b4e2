import type { Meta } from "./meta.ts";
import type { Span } from "./span.ts";

/** Where a window of a long text begins in the whole: added to all offsets and lines that are shown. */
export interface Base {
  readonly utf16: number;
  readonly codePoints: number;
  readonly lines: number;
}

/** Where a text begins that is no window. */
export const textStart: Base = { utf16: 0, codePoints: 0, lines: 0 };

/** A decoded input: a whole file, or one item of it: a record, a mail, an article of a page. Its text is never altered. */
export interface Document {
  /** The path as the user gave it, or "-" for standard input. */
  readonly source: string;
  /** The item's id where it comes with one: a record's, a mail's, a feed item's. */
  readonly id: string | null;
  readonly text: string;
  /** The day it was published, as YYYY-MM-DD, where what it came with says so beyond doubt. */
  readonly published?: string | null;
  /** The field, header or tag that says when it was published. */
  readonly publishedFrom?: string | null;
  /** All else that came with it, by the names it came under: outlet, author, section, address. */
  readonly meta?: Meta;
  /** Whether it was one item where it came from: a record, a mail, a page with one article. It is one story then. */
  readonly isItem?: boolean;
  /** What of its page is in no article, where that was asked for; with the first of a page's articles. */
  readonly leftOut?: readonly string[];
  /** Only in windows of texts too long to hold: what was read before this text. */
  readonly base?: Base;
}

/** What is known of a document whose text is still to come. */
export type DocumentHead = Omit<Document, "text" | "base">;

/** One story of a document, as splitting found it. All spans are in the document's text. */
export interface Story extends Span {
  readonly document: Document;
  /** 1 for the first story of the document. */
  readonly ordinal: number;
  /** Why the story begins where it does: the strongest sign at its border. */
  readonly border: BorderRule;
  /** Whether the text was cut off before the story's end. */
  readonly truncated: boolean;
  /** The id of the story of this document that this one repeats: the teaser of a story that is there in full. */
  readonly duplicateOf: string | null;
  /** An all-capitals label before the headline: "RATE FEARS". */
  readonly kicker: Span | null;
  readonly headline: Span | null;
  readonly byline: Span | null;
  readonly dateline: Span | null;
  /** Lines between the story's own that are none of it: page furniture, export metadata. */
  readonly furniture: readonly Span[];
}

/** The signs by which a story's beginning is known. `content`: only the words tell; `by-hand`: the reader set it. */
export type BorderRule =
  | "document-start"
  | "export-item"
  | "separator"
  | "section-break"
  | "page-furniture"
  | "wide-gap"
  | "headline"
  | "byline"
  | "kicker"
  | "dateline"
  | "sign-off-before"
  | "cut-off-before"
  | "teaser"
  | "content"
  | "by-hand";
