import type { ReportedStory } from "../format.ts";
import type { Place } from "../sections/section.ts";
import type { Anchors } from "./anchors.ts";
import { type Markup, markup } from "./markup.ts";

/** Links shown for one finding; more are counted. */
const MOST_LINKS = 12;

/** The line of each place, linked to it. */
export function placeLinks(places: readonly Place[], { lineAt }: ReportedStory, anchors: Anchors): Markup {
  const links = places.slice(0, MOST_LINKS).map(({ id, start }, i) => {
    const line = lineAt(start);
    const link = markup`<a href="#${anchors.place(id)}" aria-label="Line ${line} in the text">${line}</a>`;
    return i === 0 ? link : markup`, ${link}`;
  });
  const more = places.length - links.length;
  return markup`${links}${more > 0 ? ` and ${more} more` : ""}`;
}
