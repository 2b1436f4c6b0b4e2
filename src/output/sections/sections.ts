import type { FormatOptions, ReportedStory } from "../format.ts";
import { dates } from "./dates.ts";
import { organizations, people, places } from "./names.ts";
import { quotes, terms } from "./quotes.ts";
import type { Section, SectionTable } from "./section.ts";
import { comparisons, statistics } from "./statistics.ts";

const all: readonly Section[] = [
  people,
  places,
  organizations,
  quotes,
  terms,
  statistics,
  comparisons,
  dates,
];

/** The tables of a story that were asked for and have rows, without columns that are empty in all of them. */
export function tablesOf(story: ReportedStory, options: FormatOptions): readonly SectionTable[] {
  return all
    .filter(({ name }) => options.only.has(name))
    .flatMap(({ tables }) => tables(story, options))
    .filter(({ rows }) => rows.length > 0)
    .map(withoutEmptyColumns);
}

function withoutEmptyColumns(table: SectionTable): SectionTable {
  const filled = table.columns.map((_, i) => table.rows.some(({ cells }) => cells[i] !== ""));
  return {
    ...table,
    columns: table.columns.filter((_, i) => filled[i]),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, i) => filled[i]) })),
  };
}
