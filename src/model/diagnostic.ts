/** What went wrong with an input or a part of it, in words for its reader. */
export interface Diagnostic {
  /** A source, or a source with a line, a record or a document: "dump.ndjson:4". */
  readonly where: string;
  /** What is wrong and what to do about it. */
  readonly message: string;
}
