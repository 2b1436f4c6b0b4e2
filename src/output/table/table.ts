import type { Format, FormatOptions, ReportedStory } from "../format.ts";
import type { SectionTable } from "../sections/section.ts";
import { tablesOf } from "../sections/sections.ts";
import { comparisonBars } from "./bars.ts";
import { heading } from "./heading.ts";
import { createTheme, type Theme } from "./theme.ts";
import { titled } from "./titled.ts";

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
  const sections = tablesOf(story, options).map((section) => withBars(section, story, options, theme));
  const nothing = sections.length === 0 ? [theme.source("Nothing found.")] : [];
  return [heading(story, options, theme), ...sections, ...nothing].join("\n\n");
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
