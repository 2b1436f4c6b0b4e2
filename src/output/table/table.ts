import type { Format, FormatOptions, ReportedStory } from "../format.ts";
import type { SectionTable } from "../sections/section.ts";
import { tablesOf } from "../sections/sections.ts";
import { visible } from "../visible.ts";
import { columnWidths } from "./column-widths.ts";
import { grid } from "./grid.ts";
import { heading } from "./heading.ts";
import { list } from "./list.ts";
import { createTheme, type Theme } from "./theme.ts";
import { widthOf } from "./wrap.ts";

/** Tables for people at a terminal: a heading for each story, then its findings. */
export function table(options: FormatOptions): Format {
  const theme = createTheme(options.colorLevel);
  return {
    open: () => "",
    story: (story) => `${storyTables(story, options, theme)}\n`,
    separator: "\n",
    close: () => "",
  };
}

function storyTables(story: ReportedStory, options: FormatOptions, theme: Theme): string {
  const tables = tablesOf(story, options).map(readable);
  const sections = tables.map(
    (section) => `${theme.section(section.title)}\n${layOut(section, options.width, theme)}`,
  );
  const nothing = sections.length === 0 ? [theme.source("Nothing found.")] : [];
  return [heading(story, options.width, theme), ...sections, ...nothing].join("\n\n");
}

/** The table with nothing in it that could steer a terminal. */
export function readable(section: SectionTable): SectionTable {
  return {
    ...section,
    title: visible(section.title),
    rows: section.rows.map((row) => ({ ...row, cells: row.cells.map(visible) })),
  };
}

/** The table in columns, or as a list where the terminal is too narrow for them. */
export function layOut(section: SectionTable, width: number, theme: Theme): string {
  const natural = section.columns.map(({ header }, i) =>
    Math.max(widthOf(header), ...section.rows.map((row) => widthOf(row.cells[i] ?? ""))),
  );
  const widths = columnWidths(natural, width);
  return widths === null ? list(section, width, theme) : grid(section, widths, theme);
}
