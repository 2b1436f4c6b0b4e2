import { type Markup, markup, nothing } from "./markup.ts";

/** What the contents say of a story. All of it is HTML, taken from the story's article. */
interface Entry {
  readonly anchor: string;
  readonly headline: Markup;
  readonly origin: Markup;
  readonly counts: Markup;
}

/** How every article begins: `articleHead` writes it, here it is read again. */
const heads =
  /<article class="[^"]*" aria-labelledby="(\w+)-title">\n<header>\n<h2[^>]*>([^<]*)<\/h2>\n<p class="origin">([^<]*)<\/p>\n<p class="counts">([^<]*)<\/p>/g;

/** An article's head: what the story is, where it stands and whose it is, and how much was found in it. */
export function articleHead(
  anchor: string,
  {
    className,
    headline,
    origin,
    counts,
  }: Readonly<Record<"className" | "headline" | "origin" | "counts", string>>,
): Markup {
  return markup`<article class="${className}" aria-labelledby="${anchor}-title">
<header>
<h2 id="${anchor}-title">${headline}</h2>
<p class="origin">${origin}</p>
<p class="counts">${counts}</p>
</header>
`;
}

/** Gathers the contents of a report from its articles as they pass, perhaps written by workers. */
export class Contents {
  readonly #entries: Entry[] = [];

  add(articles: string): void {
    for (const [, anchor = "", ...parts] of articles.matchAll(heads)) {
      const [headline, origin, counts] = parts.map((html): Markup => ({ html }));
      this.#entries.push({ anchor, headline: headline!, origin: origin!, counts: counts! });
    }
  }

  /** A list of links; nothing where one story is all there is. */
  render(): Markup {
    const { length } = this.#entries;
    if (length < 2) return nothing;
    return markup`<nav class="contents" id="contents" aria-labelledby="contents-title">
<h2 id="contents-title">${length} stories</h2>
<ol>
${this.#entries.map(entry)}</ol>
</nav>
`;
  }
}

function entry({ anchor, headline, origin, counts }: Entry): Markup {
  return markup`<li><a href="#${anchor}-title">${headline}</a> <small>${origin} · ${counts}</small></li>\n`;
}
