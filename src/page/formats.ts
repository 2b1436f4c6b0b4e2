/** What the page can write: of the program's formats those that need nothing of Node. */

import type { ReadText } from "../library.ts";
import { csv } from "../output/delimited/csv.ts";
import type { ReportedStory } from "../output/format.ts";
import { type CreateFormat, type FormatOptions, formatDefaults } from "../output/format.ts";
import { html } from "../output/html/html.ts";
import { json } from "../output/json.ts";
import { markdown } from "../output/markdown/markdown.ts";
import { reporter } from "../output/reported-story.ts";

export const formats = {
  html: { create: html, ending: "html", type: "text/html" },
  csv: { create: csv, ending: "csv", type: "text/csv" },
  json: { create: json, ending: "json", type: "application/json" },
  markdown: { create: markdown, ending: "md", type: "text/markdown" },
} as const satisfies Record<
  string,
  { readonly create: CreateFormat; readonly ending: string; readonly type: string }
>;

export type PageFormat = keyof typeof formats;

/** The page shows indirect speech, too. */
export const pageOptions: FormatOptions = { ...formatDefaults, indirect: true };

/** The stories with what formats need to know of their texts. */
export function reported(read: readonly ReadText[]): readonly ReportedStory[] {
  return read.flatMap(({ text, stories }) => {
    const [first] = stories;
    const document = { text, source: first?.source ?? "-", id: first?.document ?? null };
    return stories.map(reporter(document));
  });
}

/** The stories in a format, as the program writes them. */
export function written(stories: readonly ReportedStory[], name: PageFormat, title: string): string {
  const { open, story, separator, close } = formats[name].create({ ...pageOptions, title });
  return open() + stories.map(story).join(separator) + close();
}
