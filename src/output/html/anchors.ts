import { contentId } from "../../text/hash.ts";
import type { ReportedStory } from "../format.ts";
import type { SectionTable } from "../sections/section.ts";

/** Names for the two ends of every link between a story's text and its tables; only what is shown has one. */
export interface Anchors {
  readonly story: string;
  /** A finding's row, by the finding's id. */
  readonly row: (id: string) => string | null;
  /** The place in the text of an annotation, by its id. */
  readonly place: (id: string) => string;
}

/** Sources go into the names too, since two files may hold the same story. */
export function anchorsOf({ result }: ReportedStory, tables: readonly SectionTable[]): Anchors {
  const story = `s${contentId(result.source, result.id, String(result.ordinal))}`;
  const rows = new Set(tables.flatMap((table) => table.rows.map(({ id }) => id)));
  return {
    story,
    row: (id) => (rows.has(id) ? `${story}-row-${id}` : null),
    place: (id) => `${story}-${id}`,
  };
}
