import { jsonRow } from "../json-row.ts";
import { visibleJson } from "../visible.ts";
import type { CorpusFormat } from "./corpus-format.ts";

/**
 * One object: the rows of every section, each with the stories and entities that it was made of. It comes row by row: of
 * a hundred thousand stories it is as long as a string can be.
 */
export const corpusJson: CorpusFormat = function* ({ corpus, cross }) {
  const fields = Object.entries({ schema: "newsx-corpus/1", ...corpus, ...(cross.length > 0 && { cross }) });
  yield "{";
  for (const [i, [name, value]] of fields.entries()) {
    yield `${i === 0 ? "" : ","}\n  ${JSON.stringify(name)}: `;
    if (Array.isArray(value) && value.length > 0) yield* rowsOf(value);
    else yield JSON.stringify(value);
  }
  yield "\n}\n";
};

function* rowsOf(rows: readonly unknown[]): Generator<string> {
  for (const [i, row] of rows.entries()) yield `${i === 0 ? "[" : ","}${visibleJson(jsonRow(row))}`;
  yield "\n  ]";
}
