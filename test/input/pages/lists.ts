/** Pages of several articles, in the ways of several systems. */
import type { Article } from "./texts.ts";

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>News | The Post</title></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>${body}<footer><p>© 2024 The Post. All rights reserved.</p></footer></body></html>`;
const each = (articles: readonly Article[], write: (article: Article, i: number) => string) =>
  articles.map(write).join("\n");
const full = ({ paragraphs }: Article) => paragraphs.map((text) => `<p>${text}</p>`).join("");
const times = ["14:05", "13:40", "12:15", "11:58", "9:30", "9:02"];

export const lists: Readonly<Record<string, (articles: readonly Article[]) => string>> = {
  "sibling articles": (all) =>
    page(`<main>${each(all, (a) => `<article><h2>${a.headline}</h2>${full(a)}</article>`)}</main>`),
  "articles within an article": (all) =>
    page(
      `<article class="page">${each(all, (a) => `<article><h2>${a.headline}</h2>${full(a)}</article>`)}</article>`,
    ),
  "teasers with links": (all) =>
    page(
      `<main><h1>News</h1>${each(all, (a) => `<article><h3><a href="/x">${a.headline}</a></h3><p>${a.paragraphs[0]}</p></article>`)}</main>`,
    ),
  "cards of divs": (all) =>
    page(
      `<main><div class="cards">${each(all, (a) => `<div class="card"><h3 class="card__title"><a href="/x">${a.headline}</a></h3><p class="card__text">${a.paragraphs[0]}</p></div>`)}</div></main>`,
    ),
  "items of a list": (all) =>
    page(
      `<main><ul class="river">${each(all, (a) => `<li class="river__item"><a href="/x"><h2>${a.headline}</h2></a><p>${a.paragraphs[0]}</p><span>${a.day}</span></li>`)}</ul></main>`,
    ),
  "a blog's front page": (all) =>
    page(
      `<div id="content">${each(all, (a) => `<div class="post hentry"><h2 class="entry-title"><a href="/p">${a.headline}</a></h2><div class="entry-content">${full(a)}</div></div>`)}</div>`,
    ),
  "one live page of articles": (all) =>
    page(
      `<main><h1>${all[0]!.headline}</h1>${each(all, (a, i) => `<article class="update"><time>${times[i]}</time><p>${a.paragraphs[0]}</p><p>${a.paragraphs[1]}</p></article>`)}</main>`,
    ),
  "one live page with headings": (all) =>
    page(
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Live: the day in the region"}</script><main><h1>Live: the day in the region</h1>${each(all, (a, i) => `<article class="post"><time>${times[i]}</time><h2>${a.headline}</h2><p>${a.paragraphs[0]}</p></article>`)}</main>`,
    ),
};
