import type { StoryResult } from "../../model/result.ts";
import type { Span } from "../../model/span.ts";
import type { FormatOptions, ReportedStory } from "../format.ts";
import type { Anchors } from "./anchors.ts";
import { markText } from "./mark-text.ts";
import { marksOf } from "./marks.ts";
import { type Markup, markup } from "./markup.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** The story's text in paragraphs, its findings highlighted; a head that has a line to itself stands out. */
export function storyParagraphs(story: ReportedStory, options: FormatOptions, anchors: Anchors): Markup {
  const { text, result } = story;
  const paragraphs = paragraphsOf(text, result);
  const marked = markText(text, paragraphs, marksOf(story, options, anchors));
  return markup`${paragraphs.map(
    (paragraph, i) => markup`<p${roleOf(paragraph, result)}>${marked[i]!}</p>\n`,
  )}`;
}

/** Characters that may stand behind a kicker or headline on its line: a colon, an ornament. */
const REST = 3;

function roleOf(paragraph: Span, result: StoryResult): Markup {
  const role = (["kicker", "headline", "byline"] as const).find((name) => {
    const part = result[name];
    return part?.start === paragraph.start && paragraph.end - part.end <= REST;
  });
  return role === undefined ? markup`` : markup` class="${role}"`;
}
