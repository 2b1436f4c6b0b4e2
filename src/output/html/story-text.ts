import type { StoryResult } from "../../model/result.ts";
import type { Span } from "../../model/span.ts";
import type { FormatOptions, ReportedStory } from "../format.ts";
import type { Anchors } from "./anchors.ts";
import { markText } from "./mark-text.ts";
import { marksOf } from "./marks.ts";
import { type Markup, markup, nothing } from "./markup.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** The story's text in paragraphs, its findings highlighted; a head that has a line to itself stands out. */
export function storyParagraphs(story: ReportedStory, options: FormatOptions, anchors: Anchors): Markup {
  const { text, result } = story;
  const paragraphs = paragraphsOf(text, result);
  const marked = markText(text, paragraphs, marksOf(story, options, anchors));
  const shown = options.excerpts ? aroundQuotes(paragraphs, result) : paragraphs.map(() => true);
  return markup`${paragraphs.map((paragraph, i) => {
    if (shown[i]) return markup`<p${roleOf(paragraph, result)}>${marked[i]!}</p>\n`;
    return i === 0 || shown[i - 1] ? markup`<p class="left-out">…</p>\n` : nothing;
  })}`;
}

/** Which paragraphs hold a quote or stand next to one that does. */
function aroundQuotes(paragraphs: readonly Span[], { quotes }: StoryResult): readonly boolean[] {
  const hold = paragraphs.map(({ start, end }) =>
    quotes.some((quote) => quote.start < end && quote.end > start),
  );
  return hold.map((holds, i) => holds || hold[i - 1] === true || hold[i + 1] === true);
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
