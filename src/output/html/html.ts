import type { Format, FormatOptions, ReportedStory } from "../format.ts";
import { storyText } from "../reported-story.ts";
import { tablesOf } from "../sections/sections.ts";
import { headlineOf, originOf, placeOf } from "../title.ts";
import { visible } from "../visible.ts";
import { anchorsOf } from "./anchors.ts";
import { articleHead, Contents } from "./contents.ts";
import { findings } from "./findings.ts";
import { type Markup, markup } from "./markup.ts";
import { head, tail } from "./page.ts";
import { storyParagraphs } from "./story-text.ts";

/** Characters of a teaser: two of them stand side by side. */
const MAX_BRIEF = 450;

/**
 * A report to read in a browser: each story's text with its findings highlighted, and beside it tables,
 * quotes by speaker and charts, linked both ways. One file that loads nothing and runs nothing.
 */
export function html(options: FormatOptions): Format {
  const contents = new Contents();
  return {
    open: () => head(options.title).html,
    story: (story) => {
      const text = article(story, options).html;
      contents.add(text);
      return text;
    },
    separator: "",
    written: (text) => contents.add(new TextDecoder().decode(text)),
    close: () => tail(contents.render()).html,
  };
}

/** A story: its text, and beside it what was found. */
export function article(story: ReportedStory, given: FormatOptions): Markup {
  const options: FormatOptions = { ...given, by: "story-order" };
  const tables = tablesOf(story, options);
  const anchors = anchorsOf(story, tables);
  const counts = tables.map(({ title, rows }) => `${title} ${rows.length}`);
  const text = storyText(story);
  const origin = options.meta?.length === 0 ? "" : originOf(story.result);
  return markup`${articleHead(anchors.story, {
    className: text.length <= MAX_BRIEF ? "brief" : "full",
    headline: visible(headlineOf(story.result, text)) || placeOf(story),
    origin: [placeOf(story), ...(origin === "" ? [] : [origin])].join(" · "),
    counts: counts.length === 0 ? "Nothing found" : counts.join(" · "),
  })}<div class="text">
${storyParagraphs(story, options, anchors)}</div>
<div class="findings">
${findings(story, tables, options, anchors)}</div>
</article>
`;
}
