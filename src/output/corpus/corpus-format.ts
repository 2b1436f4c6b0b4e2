import type { Corpus } from "../../corpus/corpus.ts";
import type { StoryTable } from "../../corpus/store/story-table.ts";
import type { CrossTable, Speaking } from "../../corpus/view.ts";
import type { FormatOptions } from "../format.ts";

/** All that `newsx corpus` shows. */
export interface CorpusReport {
  readonly corpus: Corpus;
  /** The stories that the rows were made of. */
  readonly stories: StoryTable;
  /** All rows, whatever is shown: pairs name their two by them. */
  readonly names: Corpus;
  /** People and organizations that are quoted, the most quoted first; empty where they are not asked for. */
  readonly speakers: readonly Speaking[];
  /** A table a section, where the run asks for one across a field. */
  readonly cross: readonly (CrossTable & { readonly title: string })[];
}

/** A way to write what `newsx corpus` found: as text, at once or piece by piece, or as a file of bytes. */
export type CorpusFormat = (
  report: CorpusReport,
  options: Pick<FormatOptions, "width" | "colorLevel">,
) => string | Iterable<string> | Promise<Uint8Array>;
