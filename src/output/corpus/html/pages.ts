import { markup } from "../../html/markup.ts";
import type { CorpusReport } from "../corpus-format.ts";
import { corpusFoot, corpusHead, corpusPage } from "./report.ts";
import { indexStories, type PageOf, type StoryIndex, storyContents } from "./story-list.ts";

/** Headlines of a list. */
const MAX_HEADLINES = 1000;

/** A page of a folder. */
export interface Page {
  /** Its file's name. */
  readonly name: string;
  readonly html: string;
}

/** What the page that leads to all others is called. */
export const indexName = "index.html";

/**
 * The report of a corpus whose stories have pages of their own: the same tables, charts and map, and the headlines of all
 * stories, on the page itself or, where they are many, on pages of a thousand.
 */
export function* corpusPages(report: CorpusReport, pageOf: PageOf): Generator<Page> {
  const index = indexStories(report.stories, pageOf);
  const { length } = index.stories;
  const lists = listsOf(length);
  const stories =
    lists.length < 2
      ? storyContents(index, 1, length)
      : markup`<ol>
${lists.map((list) => markup`<li><a href="${list.name}">${titleOf(list, index)}</a></li>\n`)}</ol>
`;
  yield { name: indexName, html: corpusPage(report, index, { headlines: markup``, stories }) };
  if (lists.length < 2) return;
  for (const list of lists) yield { name: list.name, html: listPage(list, index) };
}

/** The stories from one number to another, on a page. */
interface StoryList {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

function listsOf(stories: number): readonly StoryList[] {
  return Array.from({ length: Math.ceil(stories / MAX_HEADLINES) }, (_, i) => ({
    name: `headlines-${i + 1}.html`,
    first: i * MAX_HEADLINES + 1,
    last: Math.min((i + 1) * MAX_HEADLINES, stories),
  }));
}

/** "Stories 1001 to 2000, 2024-03-02 to 2024-04-17". */
function titleOf({ first, last }: StoryList, { stories }: StoryIndex): string {
  const [from, to] = [first, last].map((number) => stories.storyAt(number - 1).date);
  const days = [...new Set([from, to].filter((day) => day != null))].join(" to ");
  return `Stories ${first} to ${last}${days === "" ? "" : `, ${days}`}`;
}

function listPage(list: StoryList, index: StoryIndex): string {
  const title = titleOf(list, index);
  return markup`${corpusHead(title)}
<header class="page">
<h1>${title}</h1>
<p><a href="${indexName}">Who is in the news</a></p>
</header>
<main class="corpus">
<nav class="contents" aria-label="Stories">
${storyContents(index, list.first, list.last)}</nav>
</main>
${corpusFoot}`.html;
}
