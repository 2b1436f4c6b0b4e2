import type { Format, FormatOptions, ReportedStory } from "../format.ts";
import { storyText } from "../reported-story.ts";
import type { SectionTable } from "../sections/section.ts";
import { tablesOf } from "../sections/sections.ts";
import { headlineOf, originOf, placeOf } from "../title.ts";
import { escapeMarkdown } from "./escape.ts";

/** GitHub-flavoured Markdown, for pull requests and notes: a heading for each story, a table a section. */
export function markdown(options: FormatOptions): Format {
  return {
    open: () => "",
    story: (story) => `${[heading(story, options), ...blocks(story, options)].join("\n\n")}\n`,
    separator: "\n",
    close: () => "",
  };
}

function heading(story: ReportedStory, { meta }: FormatOptions): string {
  const title = headlineOf(story.result, storyText(story));
  const origin = meta?.length === 0 ? "" : originOf(story.result);
  const place = escapeMarkdown([placeOf(story), ...(origin === "" ? [] : [origin])].join(" · "));
  return title === "" ? `## ${place}` : `## ${escapeMarkdown(title)}\n\n${place}`;
}

function blocks(story: ReportedStory, options: FormatOptions): readonly string[] {
  const tables = tablesOf(story, options).map(
    (table) => `### ${escapeMarkdown(table.title)}\n\n${pipeTable(table)}`,
  );
  return tables.length === 0 ? ["Nothing found."] : tables;
}

function pipeTable({ columns, rows }: SectionTable): string {
  return [
    columns.map(({ header }) => header),
    columns.map(({ align }) => (align === "right" ? "---:" : "---")),
    ...rows.map(({ cells }) => cells.map(escapeMarkdown)),
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
