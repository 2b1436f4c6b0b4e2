import type { Format, FormatOptions, ReportedStory } from "../format.ts";
import type { SectionTable } from "../sections/section.ts";
import { tablesOf } from "../sections/sections.ts";
import { visible } from "../visible.ts";
import { comparisonBars } from "./bars.ts";
import { columnWidths } from "./column-widths.ts";
import { grid } from "./grid.ts";
import { heading } from "./heading.ts";
import { list } from "./list.ts";
import { createTheme, type Theme } from "./theme.ts";
import { wrap } from "./wrap.ts";

/** Tables for people at a terminal: a heading for each story, then its findings. */
export function table(options: FormatOptions): Format {
  const theme = createTheme(options.colorLevel, options.ascii);
  return {
    open: () => "",
    story: (story) => `${storyTables(story, options, theme)}\n`,
    separator: "\n",
    close: () => "",
  };
}

function storyTables(story: ReportedStory, options: FormatOptions, theme: Theme): string {
  const tables = tablesOf(story, options).map(readable);
  const sections = tables.map((section) => withBars(section, story, options, theme));
  const nothing = sections.length === 0 ? [theme.source("Nothing found.")] : [];
  return [heading(story, options.width, theme), ...sections, ...nothing].join("\n\n");
}

function withBars(
  section: SectionTable,
  story: ReportedStory,
  { width }: FormatOptions,
  theme: Theme,
): string {
  const table = titled(section, width, theme);
  const bars = section.name === "comparisons" ? comparisonBars(story, width, theme) : "";
  return bars === "" ? table : `${table}\n\n${bars}`;
}

/** The table under its title: in columns, or as a list where the terminal is too narrow for them. */
export function titled(section: SectionTable, width: number, theme: Theme): string {
  const title = wrap(section.title, width).map(theme.section).join("\n");
  const widths = columnWidths(section, width);
  const body = widths === null ? list(section, width, theme) : grid(section, widths, theme);
  return `${title}\n${body}`;
}

/** No writing stacks more marks on one letter; more would run over the lines above and below. */
const markStacks = /(\p{M}{8})\p{M}+/gu;

/** The table with nothing in it that could steer a terminal or spill over its lines. */
export function readable(section: SectionTable): SectionTable {
  return {
    ...section,
    title: calm(section.title),
    rows: section.rows.map((row) => ({ ...row, cells: row.cells.map(calm) })),
  };
}

/** Words of Latin letters, digits and the signs of news, a blank between two: nothing to hide, fold or trim. */
const isCalm = /^[!-~¡-¬®-ÿ‘’“”–—…]+(?: [!-~¡-¬®-ÿ‘’“”–—…]+)*$/;

function calm(text: string): string {
  if (isCalm.test(text)) return text;
  return visible(text).replace(markStacks, "$1").trim();
}
