import type { ReportedStory } from "../format.ts";
import type { Place } from "../sections/section.ts";
import type { Anchors } from "./anchors.ts";
import { type Markup, markup } from "./markup.ts";

/** Lines shown for one finding; more are counted. */
const MAX_LINKS = 12;

/** The lines that places stand on, each linked to the first of them there. */
export function placeLinks(places: readonly Place[], { lineAt }: ReportedStory, anchors: Anchors): Markup {
  const lines = new Map<number, string>();
  for (const { id, start } of places) {
    const line = lineAt(start);
    if (!lines.has(line)) lines.set(line, id);
  }
  const links = [...lines].slice(0, MAX_LINKS).map(([line, id], i) => {
    const link = markup`<a href="#${anchors.place(id)}" aria-label="Line ${line} in the text">${line}</a>`;
    return i === 0 ? link : markup`, ${link}`;
  });
  const more = lines.size - links.length;
  return markup`${links}${more > 0 ? ` and ${more} more` : ""}`;
}
