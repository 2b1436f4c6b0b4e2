import type { Corpus, Row } from "../../../corpus/corpus.ts";
import { type StoryDigest, type StoryRef, storyKey } from "../../../corpus/digest.ts";
import type { StoryTable } from "../../../corpus/store/story-table.ts";
import { type Markup, markup, nothing } from "../../html/markup.ts";
import { shownSource, sourceOf } from "../../title.ts";

/** Stories of which one page has an entry with names and quotes; of more it lists the headlines. */
const MAX_ENTRIES = 2000;
/** Quotes and names of an entry. */
const MAX_QUOTES = 8;
const MAX_NAMES = 12;
/** Characters of a quote in an entry. */
const MAX_QUOTE = 280;

/** The stories of a report, each with a number by which rows lead to it. */
export interface StoryIndex {
  readonly stories: StoryTable;
  /** The number, from 1, of the story at a place; undefined where the report has no such story. */
  readonly numberOf: (place: StoryRef) => number | undefined;
  /** Where the story of a number is shown; null where there is nothing but its headline. */
  readonly addressOf: (number: number) => string | null;
}

/** The address of a story's own page; null where it has none. */
export type PageOf = (story: StoryRef) => string | null;

/** Numbers the stories in order of date, those without one last. `pageOf`: where stories have pages of their own. */
export function indexStories(given: StoryTable, pageOf: PageOf | null = null): StoryIndex {
  const stories = given.sortedBy(({ date, source, line }) =>
    [date ?? "9999", source, String(line).padStart(9, "0")].join("\u0000"),
  );
  const heads = stories.heads();
  const numbers = new Map(heads.map((head, i) => [storyKey(head), i + 1]));
  return {
    stories,
    numberOf: (place) => numbers.get(storyKey(place)),
    addressOf: (number) => (pageOf === null ? `#s${number}` : pageOf(heads[number - 1]!)),
  };
}

/** Headline, else first words, else where it stands. */
export function storyTitle({ headline, opening, source, line }: StoryDigest): string {
  return headline ?? (opening || `${shownSource(source)}, line ${line}`);
}

function originOf({ outlet, date, source, document, line }: StoryDigest): string {
  const place = `${sourceOf({ source: shownSource(source), document })}:${line}`;
  return [outlet, date, place].filter((part) => part !== null).join(" · ");
}

/** A headline a story, each a link to its entry or its page: of all stories, or of those from one number to another. */
export function storyContents(index: StoryIndex, first = 1, last = index.stories.length): Markup {
  return markup`<ol start="${first}">
${Array.from({ length: last - first + 1 }, (_, i) => headlineItem(index, first + i))}</ol>
`;
}

function headlineItem({ stories, addressOf }: StoryIndex, number: number): Markup {
  const story = stories.storyAt(number - 1);
  const address = addressOf(number);
  const isEntry = address?.startsWith("#") === true;
  // Rows lead to a story without an entry here.
  const id = isEntry && number > MAX_ENTRIES ? markup` id="s${number}"` : nothing;
  const title =
    address === null || (isEntry && number > MAX_ENTRIES)
      ? markup`${storyTitle(story)}`
      : markup`<a href="${address}">${storyTitle(story)}</a>`;
  const quotes = story.quotes.filter(({ isDirect }) => isDirect).length;
  return markup`<li${id}>${title} <small>${[story.outlet, story.date]
    .filter((part) => part !== null)
    .map((part) => `${part} · `)
    .join("")}people ${story.people.length} · quotes ${quotes}</small></li>\n`;
}

/** Each story: whose and of when, who is named, who says what. Names lead to their rows where the report has them. */
export function storyEntries({ stories }: StoryIndex, shown: Corpus): Markup {
  const rows = rowsByMember(shown);
  return markup`${Array.from({ length: Math.min(stories.length, MAX_ENTRIES) }, (_, i) =>
    entry(stories.storyAt(i), i + 1, rows),
  )}`;
}

function entry(story: StoryDigest, number: number, rows: ReadonlyMap<string, string>): Markup {
  const linked = (id: string, name: string) => {
    const row = rows.get(`${storyKey(story)}\u0000${id}`);
    return row === undefined ? markup`${name}` : markup`<a href="#${row}">${name}</a>`;
  };
  const names = [...story.people, ...story.organizations, ...story.places].slice(0, MAX_NAMES);
  const quotes = story.quotes.filter(({ isDirect }) => isDirect);
  const more = quotes.length - MAX_QUOTES;
  return markup`<section class="story" id="s${number}">
<h3>${number}. ${storyTitle(story)}</h3>
<p class="origin">${originOf(story)}</p>
${names.length === 0 ? nothing : markup`<p class="names">${names.map(({ id, name }, i) => markup`${i === 0 ? "" : ", "}${linked(id, name)}`)}</p>\n`}${quotes
  .slice(0, MAX_QUOTES)
  .map(
    ({ text, speaker, entity, line }) =>
      markup`<blockquote><p>“${cut(text)}”</p><footer>${speaker === null ? "Nobody named" : linked(entity ?? "", speaker)}, line ${line}</footer></blockquote>\n`,
  )}${more > 0 ? markup`<p class="origin">and ${more} more ${more === 1 ? "quote" : "quotes"}</p>\n` : nothing}</section>
`;
}

function cut(text: string): string {
  return text.length <= MAX_QUOTE ? text : `${text.slice(0, text.lastIndexOf(" ", MAX_QUOTE))} …`;
}

/** The row of each entity of each story. */
function rowsByMember({ people, places, organizations }: Corpus): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  const all: readonly Row[] = [...people, ...places, ...organizations];
  for (const { id, members } of all)
    for (const member of members) rows.set(`${storyKey(member)}\u0000${member.entity}`, id);
  return rows;
}
