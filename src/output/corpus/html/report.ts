import type { StoryRef } from "../../../corpus/digest.ts";
import { type Markup, markup, nothing } from "../../html/markup.ts";
import { documentHead } from "../../html/page.ts";
import { style, styleHash } from "../../html/style.ts";
import type { CorpusFormat, CorpusReport } from "../corpus-format.ts";
import { type CorpusTable, tablesOf } from "../sections.ts";
import { storyCharts } from "./charts.ts";
import { placeMap } from "./place-map.ts";
import { indexStories, type StoryIndex, storyContents, storyEntries } from "./story-list.ts";
import { corpusStyle, corpusStyleHash } from "./style.ts";

/** Links of a row to its stories; more are counted. */
const MAX_LINKS = 8;
/** With more stories the list of headlines is folded away. */
const MAX_OPEN = 40;

/**
 * Who and what is in the news as one page that loads nothing and runs nothing: contents, charts, a map of places, a table
 * a section, and every story with its names and quotes; rows and stories lead to each other.
 */
export const corpusHtml: CorpusFormat = (report) => {
  const index = indexStories(report.stories);
  return corpusPage(report, index, {
    headlines: markup`<details${index.stories.length <= MAX_OPEN ? markup` open` : nothing}><summary>Headlines of all stories</summary>
${storyContents(index)}</details>
`,
    stories: storyEntries(index, report.corpus),
  });
};

/** What a page says of its stories: in the contents, and behind the tables. */
interface StoryParts {
  readonly headlines: Markup;
  readonly stories: Markup;
}

/** The page of a corpus with these parts about its stories. */
export function corpusPage(report: CorpusReport, index: StoryIndex, parts: StoryParts): string {
  const tables = tablesOf(report);
  return markup`${corpusHead("Who is in the news")}
<header class="page">
<h1>Who is in the news</h1>
<p>${summary(report)}</p>
</header>
<main class="corpus">
${contents(tables, index, parts.headlines)}<section id="overview">
<h2>When and where</h2>
${storyCharts(report.stories.heads())}${placeMap(report.corpus.places)}</section>
${tables.map((table, i) => section(table, i, index))}<section id="stories">
<h2>Stories</h2>
${parts.stories}</section>
</main>
${corpusFoot}`.html;
}

/** A page's head with the style of corpora. */
export function corpusHead(title: string): Markup {
  return documentHead(title, [
    { css: style, hash: styleHash },
    { css: corpusStyle, hash: corpusStyleHash },
  ]);
}

/** A page's end. */
export const corpusFoot: Markup = markup`<footer class="page"><p>Made by newsx. Names of several stories are joined where enough speaks for it.</p></footer>
</body>
</html>
`;

/** How much there is, and of whom, whatever rows are shown: "1000 stories · 31 people quoted: female 9, male 20, unknown 2". */
function summary({ stories, names }: CorpusReport): string {
  const people = names.people.filter(({ quotes }) => quotes > 0);
  const count = (wanted: "female" | "male" | null) => people.filter(({ gender }) => gender === wanted).length;
  const quoted = `${people.length} ${people.length === 1 ? "person" : "people"} quoted`;
  return [
    `${stories.length} ${stories.length === 1 ? "story" : "stories"}`,
    `${quoted}: female ${count("female")}, male ${count("male")}, unknown ${count(null)}`,
  ].join(" · ");
}

function contents(tables: readonly CorpusTable[], { stories }: StoryIndex, headlines: Markup): Markup {
  const links = tables.map(
    ({ title, rows }, i) => markup`<li><a href="#t${i + 1}">${title}</a> ${rows.length}</li>\n`,
  );
  return markup`<nav class="contents" aria-label="Contents">
<ul class="sections">
${links}<li><a href="#stories">Stories</a> ${stories.length}</li>
</ul>
${headlines}</nav>
`;
}

function section({ title, columns, rows }: CorpusTable, number: number, index: StoryIndex): Markup {
  const shown = columns.map((_, i) => i).filter((i) => columns[i]!.header !== "Where");
  const head = shown.map(
    (i) => markup`<th scope="col" class="${columns[i]!.align}">${columns[i]!.header}</th>`,
  );
  const hasStories = rows.some(({ stories }) => stories.length > 0);
  // Speakers are people or organizations, which have their anchors in those tables.
  const isOfOthers = title === "Speakers";
  const body = rows.map(({ id, cells, stories }) => {
    const row = shown.map((i) => {
      const { header, align } = columns[i]!;
      if (i === shown[0]) return markup`<th scope="row">${cells[i]!}</th>`;
      return cells[i] === ""
        ? markup`<td></td>`
        : markup`<td class="${align}" data-label="${header}">${cells[i]!}</td>`;
    });
    const anchor = id === null || isOfOthers ? nothing : markup` id="${id}"`;
    return markup`<tr${anchor}>${row}${hasStories ? markup`<td data-label="In">${storyLinks(stories, index)}</td>` : nothing}</tr>\n`;
  });
  return markup`<section class="findings" aria-labelledby="t${number + 1}">
<h2 id="t${number + 1}">${title}</h2>
<table>
<thead><tr>${head}${hasStories ? markup`<th scope="col">In</th>` : nothing}</tr></thead>
<tbody>
${body}</tbody>
</table>
</section>
`;
}

/** The stories of a row by their numbers, each a link. */
function storyLinks(places: readonly StoryRef[], { numberOf, addressOf }: StoryIndex): Markup {
  const numbers = [...new Set(places.flatMap((place) => numberOf(place) ?? []))].sort((a, b) => a - b);
  const more = numbers.length - MAX_LINKS;
  return markup`${numbers
    .slice(0, MAX_LINKS)
    .map(
      (number, i) => markup`${i === 0 ? "" : ", "}${storyLink(number, addressOf(number))}`,
    )}${more > 0 ? ` and ${more} more` : ""}`;
}

function storyLink(number: number, address: string | null): Markup {
  if (address === null) return markup`${number}`;
  return markup`<a href="${address}" aria-label="Story ${number}">${number}</a>`;
}
