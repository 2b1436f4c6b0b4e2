import { describe, expect, test } from "vitest";
import { isCalledFurniture } from "../../src/input/html/furniture.ts";
import { headlineOf } from "../../src/input/html/headline.ts";
import { leftOut } from "../../src/input/html/left-out.ts";
import { dropTrailers } from "../../src/input/html/trailers.ts";
import { documentsOf } from "./world.ts";

const paragraphs = [
  "The council of Marlow voted on Tuesday, after three hours, to rebuild the old dam above the town.",
  "“We cannot wait for another spring like this one,” said Ana Ruiz, the mayor, in front of the hall.",
  "The work, which is to begin in May, will cost about 40 million euros, and the region pays half of it.",
];
const short = (i: number) =>
  `<article><h2>Story ${i} of the day</h2><p>Something of note took place in street number ${i}, and ${i * 7} people saw it happen on Monday.</p></article>`;
const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><title>Dam to be rebuilt | The Marlow Post</title>${head}</head><body>${body}</body></html>`;
const article = (inner: string) => page(`<main><article><h1>Dam to be rebuilt</h1>${inner}</article></main>`);
const text = paragraphs.map((each) => `<p>${each}</p>`).join("\n");

describe("pages", () => {
  test.each<readonly [string, string]>([
    [
      "a byline and a date",
      `<div class="byline">By Jane Roe</div><time datetime="2020-05-04">May 4</time>${text}`,
    ],
    [
      "a share bar",
      `<ul class="share-tools"><li><a href="#">Facebook</a><li><a href="#">Twitter</a></ul>${text}`,
    ],
    [
      "related stories in the middle",
      `<p>${paragraphs[0]}</p><div class="related-stories"><h3>Related</h3><a href="/a">The other dam leaks again, and nobody knows why</a></div><p>${paragraphs[1]}</p><p>${paragraphs[2]}</p>`,
    ],
    [
      "a newsletter box",
      `<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p><div id="newsletterSignup"><p>Get the best of our work, every morning, in your inbox.</p></div><p>${paragraphs[2]}</p>`,
    ],
    [
      "comments",
      `${text}<section class="comments"><h3>Comments</h3><p>I think, honestly, that the dam was fine, and that the mayor is wrong.</p></section>`,
    ],
    [
      "a cookie notice",
      `<div class="cookie-consent"><p>We use cookies, and so do our partners, to show you what you like.</p></div>${text}`,
    ],
    [
      "a line that advertises",
      `<p>${paragraphs[0]}</p><p>Advertisement</p><p>Read more: The dam leaks</p><p>${paragraphs[1]}</p><p>${paragraphs[2]}</p>`,
    ],
    [
      "an author's biography",
      `${text}<div class="author-bio"><p>Jane Roe writes about water, towns and the people in between for the Post.</p></div>`,
    ],
  ])("the article without %s", async (_, inner) => {
    const [document, ...others] = await documentsOf(article(inner));
    expect(document?.text).toBe(["Dam to be rebuilt", ...paragraphs].join("\n\n"));
    expect(document?.isItem).toBe(true);
    expect(others).toEqual([]);
  });

  test.each([3, 6])(
    "%i articles side by side are each a document, and no word of them is lost",
    async (count) => {
      const all = Array.from({ length: count }, (_, i) => short(i));
      const documents = await documentsOf(page(`<nav>Home</nav>${all.join("\n")}`));
      expect(documents.map(({ id }) => id)).toEqual(all.map((_, i) => `${i + 1}`));
      const words = (string: string) =>
        string
          .replace(/<[^>]*>/g, " ")
          .split(/\s+/)
          .filter(Boolean);
      expect(documents.flatMap((document) => words(document.text))).toEqual(words(all.join(" ")));
    },
  );

  test("one article with teasers of others is one", async () => {
    const documents = await documentsOf(
      page(`<article><h1>Dam to be rebuilt</h1>${text}${text}</article>${short(1)}${short(2)}`),
    );
    expect(documents).toHaveLength(1);
    expect(documents[0]?.text).not.toContain("Story 1");
  });

  test("what a page says of its article", async () => {
    const data = {
      "@context": "https://schema.org",
      "@graph": [
        {
          "@type": "NewsArticle",
          headline: "Dam to be rebuilt",
          datePublished: "2020-05-04T09:00:00+02:00",
          author: [{ name: "Jane Roe" }, { name: "Bo Lund" }],
        },
      ],
    };
    const head = `<meta property="og:site_name" content="The Marlow Post"><meta name="date" content="2021-01-01"><link rel="canonical" href="https://post.example/dam"><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const [document] = await documentsOf(page(`<article><h1>Dam to be rebuilt</h1>${text}</article>`, head));
    expect(document).toMatchObject({
      published: "2020-05-04",
      publishedFrom: "datePublished",
      meta: {
        title: "Dam to be rebuilt",
        author: "Jane Roe, Bo Lund",
        outlet: "The Marlow Post",
        url: "https://post.example/dam",
        language: "en",
      },
    });
  });

  test.each([
    ['<meta property="article:published_time" content="2020-05-04T10:00Z">', "article:published_time"],
    ['<meta name="dc.date" content="4 May 2020">', "dc.date"],
  ])("the day by %s", async (head, from) => {
    const [document] = await documentsOf(page(`<article><h1>Dam</h1>${text}</article>`, head));
    expect(document).toMatchObject({ published: "2020-05-04", publishedFrom: from });
  });

  test("the text that a page gives search engines where none is found in it", async () => {
    const body = `${paragraphs.join("\\n")} ${paragraphs.join(" ")}`;
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${body}"}</script>`;
    const [document] = await documentsOf(page("<div>Turn on JavaScript.</div>", head));
    expect(document?.text).toContain(`${paragraphs[0]}\n\n${paragraphs[1]}`);
  });

  test.each([
    ["related-stories", true],
    ["newsletterSignup", true],
    ["js-share bar", true],
    ["read-more", true],
    ["c-author-bio", true],
    ["article-body", false],
    ["article-body no-comments", true],
    ["story-text has-ads", true],
    ["lead", false],
    ["load", false],
    ["shared-content", false],
  ])("an element called %j is furniture: %s", (names, is) => {
    expect(isCalledFurniture(names)).toBe(is);
  });

  test.each<
    readonly [title: string, headings: readonly string[], firsts: readonly string[], headline: string]
  >([
    ["Dam to be rebuilt | The Post", ["The Post", "Dam to be rebuilt"], ["The Post"], "Dam to be rebuilt"],
    ["News from the region", ["Dam to be rebuilt"], ["Dam to be rebuilt"], "Dam to be rebuilt"],
    ["Dam to be rebuilt - The Post", [], [], "Dam to be rebuilt"],
    ["The Post", ["Dam holds"], ["Dam holds"], "The Post"],
    ["", ["Dam holds"], ["Dam holds"], "Dam holds"],
  ])("title %j, headings %j (first ones %j): %j", (title, headings, firsts, headline) => {
    expect(headlineOf(title, headings, firsts)).toBe(headline);
  });

  test.each<readonly [page: string, texts: readonly string[], left: readonly string[]]>([
    ["Home\n\nDam holds\n\nIt rained.\n\nTerms", ["Dam holds\n\nIt rained."], ["Home", "Terms"]],
    ["It rained. Share\n\nIt rained.", ["It rained.\n\nIt rained."], ["Share"]],
    ["It rained.", ["It rained."], []],
  ])("of %j, with %j taken, %j is left out", (shown, texts, left) => {
    expect(leftOut(shown, texts)).toEqual(left);
  });

  test.each<readonly [string, string]>([
    ["A said.\n\nB said.\n\nRelated stories\n\nC said.", "A said.\n\nB said."],
    ["A said.\n\nShare this story\n\nB said.\n\nC said.", "A said.\n\nB said.\n\nC said."],
    ["Comments\n\nA said.\n\nB said.", "Comments\n\nA said.\n\nB said."],
    ["Read more than one book, she said.\n\nB said.", "Read more than one book, she said.\n\nB said."],
    ["A said.\n\nJane Roe can be reached at roe@post.example.", "A said."],
  ])("%j without its trailers", (whole, kept) => {
    expect(dropTrailers(whole)).toBe(kept);
  });
});
