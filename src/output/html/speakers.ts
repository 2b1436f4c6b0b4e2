import type { Quote } from "../../model/result.ts";
import type { FormatOptions, ReportedStory } from "../format.ts";
import { storyText } from "../reported-story.ts";
import { bySpeaker, quoted, type SpeakerQuotes, speech } from "../sections/quotes.ts";
import { headlineOf, originOf, shownSource } from "../title.ts";
import type { Anchors } from "./anchors.ts";
import { type Markup, markup, nothing } from "./markup.ts";
import { placeLinks } from "./place-links.ts";

/** Who said what: a figure for each speaker. */
export function speakers(story: ReportedStory, options: FormatOptions, anchors: Anchors): Markup {
  const roles = new Map(story.result.people.map(({ id, role }) => [id, role?.text ?? null]));
  // What came with the text is left out where --no-meta asks for it.
  const origin = options.meta?.length === 0 ? "" : originOf(story.result);
  const work = [origin, `“${headlineOf(story.result, storyText(story))}”`]
    .filter((part) => part !== "")
    .join(", ");
  return markup`${bySpeaker(speech(story, options)).map((group) => figure(group, roles, work, story, anchors))}`;
}

function figure(
  { name, quotes }: SpeakerQuotes,
  roles: ReadonlyMap<string, string | null>,
  work: string,
  story: ReportedStory,
  anchors: Anchors,
): Markup {
  const entity = quotes[0]?.speaker?.entity ?? null;
  const row = entity === null ? null : anchors.row(entity);
  const who = name ?? "Nobody named";
  const role = entity === null ? null : (roles.get(entity) ?? null);
  const attribution = [name, role, work].filter((part) => part !== null && part !== "").join(", ");
  return markup`<figure class="speaker">
<figcaption>${row === null ? markup`<b>${who}</b>` : markup`<a href="#${row}">${who}</a>`}${
    role === null ? nothing : markup` <small>${role}</small>`
  }</figcaption>
${quotes.map((quote) => blockquote(quote, name === null ? null : attribution, story, anchors))}</figure>
`;
}

/** The quote, and below it, to be copied as one piece, whose it is and where it stands. */
function blockquote(
  quote: Quote,
  attribution: string | null,
  story: ReportedStory,
  anchors: Anchors,
): Markup {
  const cue = quote.cue === null ? nothing : markup`${quote.cue.text} · `;
  const kind = quote.kind === "indirect" ? markup`in other words · ` : nothing;
  return markup`<blockquote id="${anchors.row(quote.id) ?? ""}"><p>${quoted(quote)}</p><footer><b>${anchors.number(quote.id)}</b> ${cue}${kind}line ${placeLinks([quote], story, anchors)}</footer>${
    quote.why === undefined ? nothing : markup`<p class="why">${quote.why}</p>`
  }${
    attribution === null
      ? nothing
      : markup`<cite>— ${attribution}, ${shownSource(story.result.source)}, line ${story.lineAt(quote.start)}</cite>`
  }</blockquote>
`;
}
