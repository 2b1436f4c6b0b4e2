import type { Format, FormatOptions, ReportedStory } from "../format.ts";
import { tablesOf } from "../sections/sections.ts";
import { originOf, placeOf } from "../title.ts";
import { anchorsOf } from "./anchors.ts";
import { findings } from "./findings.ts";
import { type Markup, markup } from "./markup.ts";
import { head, tail } from "./page.ts";
import { storyParagraphs } from "./story-text.ts";

/**
 * A report to read in a browser: each story's text with its findings highlighted, and beside it tables,
 * quotes by speaker and charts, linked both ways. One file that loads nothing and runs nothing.
 */
export function html(options: FormatOptions): Format {
  return {
    open: () => head().html,
    story: (story) => article(story, { ...options, by: "story-order" }).html,
    separator: "",
    close: () => tail,
  };
}

function article(story: ReportedStory, options: FormatOptions): Markup {
  const tables = tablesOf(story, options);
  const anchors = anchorsOf(story, tables);
  const counts = tables.map(({ title, rows }) => `${title} ${rows.length}`);
  const title = `${anchors.story}-title`;
  const origin = options.meta?.length === 0 ? "" : originOf(story.result);
  return markup`<article aria-labelledby="${title}">
<header>
<h2 id="${title}">${placeOf(story)}</h2>
${origin === "" ? "" : markup`<p class="origin">${origin}</p>\n`}<p>${counts.length === 0 ? "Nothing found" : counts.join(" · ")}</p>
</header>
<div class="text">
${storyParagraphs(story, options, anchors)}</div>
<div class="findings">
${findings(story, tables, options, anchors)}</div>
</article>
`;
}
