import { prettyJson } from "../visible.ts";
import type { CorpusFormat } from "./corpus-format.ts";

/** One object: the rows of every section, each with the stories and entities that it was made of. */
export const corpusJson: CorpusFormat = ({ corpus, cross }) =>
  prettyJson({ schema: "newsx-corpus/1", ...corpus, ...(cross.length > 0 && { cross }) });
