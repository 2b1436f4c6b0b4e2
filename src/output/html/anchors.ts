import { fingerprint } from "../../text/hash.ts";
import type { ReportedStory } from "../format.ts";
import type { SectionTable } from "../sections/section.ts";

/** Names for the two ends of every link between a story's text and its tables; only what is shown has one. */
export interface Anchors {
  readonly story: string;
  /** A finding's row, by the finding's id. */
  readonly row: (id: string) => string | null;
  /** The place in the text of an annotation, by its id. */
  readonly place: (id: string) => string;
  /** A quote's number among those shown, in the story's order: a footnote's. */
  readonly number: (id: string) => number;
}

/** Sources go into the names too, since two files, or two records of one, may hold the same story. */
export function anchorsOf({ result }: ReportedStory, tables: readonly SectionTable[]): Anchors {
  const story = `s${fingerprint(result.source, result.document ?? "", result.id, String(result.ordinal))}`;
  const rows = new Set(tables.flatMap((table) => table.rows.map(({ id }) => id)));
  const quotes = tables.find(({ name }) => name === "quotes")?.rows ?? [];
  const numbers = new Map(quotes.map(({ id }, i) => [id, i + 1]));
  return {
    story,
    row: (id) => (rows.has(id) ? `${story}-row-${id}` : null),
    place: (id) => `${story}-${id}`,
    number: (id) => numbers.get(id) ?? 0,
  };
}
