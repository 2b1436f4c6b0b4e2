import type { StoryResult } from "../../model/result.ts";
import { inOwnText } from "../../pipeline/own-offsets.ts";
import { formatDefaults } from "../format.ts";
import { reporter } from "../reported-story.ts";
import { headlineOf } from "../title.ts";
import { visible } from "../visible.ts";
import { article } from "./html.ts";
import { markup } from "./markup.ts";
import { head, tail } from "./page.ts";

/** Where a page leads back to. */
export interface WayBack {
  readonly address: string;
  readonly title: string;
}

/** A page of one story, from its record with its text: what the report of `newsx extract` shows of it. */
export function storyPage(record: StoryResult, text: string, back: WayBack): string {
  const { source, document: id, lines } = record;
  const base = { utf16: 0, codePoints: 0, lines: lines[0] - 1 };
  const story = reporter({ text, source, id, base })(inOwnText(record, text));
  const way = markup`<nav class="contents" aria-label="Back"><p><a href="${back.address}">${back.title}</a></p></nav>
`;
  const title = visible(headlineOf(record, text));
  return [head(title === "" ? null : title), article(story, { ...formatDefaults, indirect: true }), tail(way)]
    .map(({ html }) => html)
    .join("");
}
