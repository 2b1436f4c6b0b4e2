/** The markup in which newspapers' pages come: the same article in the ways of several systems. */
import type { Part } from "./shapes.ts";
import type { Article } from "./texts.ts";

export type Markup = (article: Article, parts: readonly Part[]) => string;

/** How a system writes what an article is made of. */
interface Ways {
  readonly p: (text: string) => string;
  readonly figure: (caption: string) => string;
  readonly tweet: (text: string) => string;
  readonly wrap: (inner: string) => string;
}

const plainWays: Ways = {
  p: (text) => `<p>${text}</p>`,
  figure: (caption) => `<figure><img src="/i.jpg" alt=""><figcaption>${caption}</figcaption></figure>`,
  tweet: (text) => `<blockquote class="twitter-tweet"><p lang="en">${text}</p></blockquote>`,
  wrap: (inner) => inner,
};

function render(part: Part, ways: Ways): string {
  switch (part.kind) {
    case "ol":
    case "ul":
      return ways.wrap(
        `<${part.kind}>${part.items.map((item) => `<li>${item}</li>`).join("")}</${part.kind}>`,
      );
    case "table":
      return ways.wrap(
        `<table><tbody>${part.items.map((item, i) => `<tr><td>${item}</td><td>${i + 3}</td></tr>`).join("")}</tbody></table>`,
      );
    case "caption":
      return ways.wrap(ways.figure(part.text));
    case "tweet":
      return ways.wrap(ways.tweet(part.text));
    case "quote":
      return ways.wrap(`<blockquote><p>${part.text}</p></blockquote>`);
    case "strong":
      return ways.wrap(ways.p(`<strong>${part.text}</strong>`));
    case "time":
      return ways.wrap(ways.p(`<strong>${part.text}</strong>`));
    case "p":
      return ways.wrap(ways.p(part.text));
    default:
      return ways.wrap(`<${part.kind}>${part.text}</${part.kind}>`);
  }
}

const all = (parts: readonly Part[], ways: Ways = plainWays) =>
  parts.map((part) => render(part, ways)).join("\n");

const links = [
  "Storm closes three schools on the coast",
  "How to cook with what the garden leaves you",
  "The man who counts every swan in the county",
  "Opinion: our trains deserve better than this",
  "Quiz: how well do you know this week’s news?",
];
const list = (className: string) =>
  `<ul class="${className}">${links.map((text) => `<li><a href="/x">${text}</a></li>`).join("")}</ul>`;
const nav = `<nav><ul>${["Home", "World", "Business", "Sport", "Culture", "Weather"].map((text) => `<li><a href="/${text}">${text}</a></li>`).join("")}</ul></nav>`;
const comments = `<section id="comments" class="comments-area"><h2>3 Comments</h2><ol class="comment-list"><li><p>Frankly, about time, and I say that as somebody who has written to this paper for years.</p></li><li><p>Who pays for it in the end? We do, of course, as we always do, and nobody asks.</p></li></ol></section>`;
const cookies = `<div id="cookie-banner" class="cookie-consent" role="dialog"><p>We and our 214 partners store cookies on your device, for example to measure how you use this page.</p><button>Accept all</button></div>`;
const newsletter = `<div class="newsletter-signup"><h3>Sign up to The Morning Post</h3><p>All you need to know, in your inbox at six, every weekday.</p><form><input type="email"><button>Subscribe</button></form></div>`;
const footer = `<footer><p>© 2024 The Post. All rights reserved.</p><ul><li><a href="/terms">Terms</a></li><li><a href="/privacy">Privacy</a></li></ul></footer>`;

const page = (article: Article, body: string, head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${article.headline} | The Post</title>${head}</head><body>${body}</body></html>`;

/** With a box in the middle of the article, where most systems put one. */
const halves = (parts: readonly Part[], box: string, ways: Ways = plainWays) => {
  const middle = Math.ceil(parts.length / 3);
  return `${all(parts.slice(0, middle), ways)}\n${box}\n${all(parts.slice(middle), ways)}`;
};

export const markups: Readonly<Record<string, Markup>> = {
  semantic: (article, parts) =>
    page(
      article,
      `${nav}<main><article><header><h1>${article.headline}</h1><p class="byline">By <a rel="author" href="/a">${article.author}</a></p><time datetime="${article.day}">${article.day}</time></header>${all(parts)}</article></main>${footer}`,
    ),
  wordpress: (article, parts) =>
    page(
      article,
      `<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title">The Post</p>${nav}</header><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-1" class="post type-post hentry category-news"><header class="entry-header"><h1 class="entry-title">${article.headline}</h1><div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date" datetime="${article.day}">${article.day}</time></span> <span class="byline">by ${article.author}</span></div></header><div class="entry-content">${all(parts)}<div class="sharedaddy"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3>${list("jp-list")}</div></div><footer class="entry-footer">Posted in <a href="/news">News</a>. Tagged <a href="/t">town</a></footer></article><nav class="post-navigation"><a href="/p">Previous: ${links[0]}</a></nav>${comments}</main></div><aside id="secondary" class="widget-area"><section class="widget"><h2 class="widget-title">Recent Posts</h2>${list("recent")}</section></aside></div>${footer}</div>`,
    ),
  drupal: (article, parts) =>
    page(
      article,
      `<div class="layout-container"><header role="banner">${nav}</header><main role="main"><div class="region region-content"><h1 class="page-title">${article.headline}</h1><article class="node node--type-article node--view-mode-full"><div class="node__meta">Submitted by ${article.author} on ${article.day}</div><div class="node__content"><div class="field field--name-body field--type-text-with-summary">${all(parts)}</div><div class="field field--name-field-tags"><div class="field__label">Tags</div><a href="/t/1">Town</a></div></div></article><div class="views-element-container block block-views"><h2>Most read</h2>${list("most-read")}</div></div></main><footer role="contentinfo">${footer}</footer></div>`,
    ),
  blocks: (article, parts) =>
    page(
      article,
      `<div id="root"><header role="banner">${nav}</header><main id="main-content"><article class="ssrcss-1mc1y3 ArticleWrapper"><header data-component="headline-block"><h1>${article.headline}</h1></header><div data-component="byline-block"><p>By ${article.author}<br>Business reporter</p></div><div data-component="text-block">${all(
        parts,
        {
          p: (text) =>
            `<div class="ssrcss-11r1m4 RichTextComponentWrapper"><div class="ssrcss-7uxr49 RichTextContainer"><p class="ssrcss-1q0x1q Paragraph">${text}</p></div></div>`,
          figure: (caption) =>
            `<div data-component="image-block"><figure><div><span><img alt="" src="/i.jpg"></span><span role="text" class="visually-hidden">Image source, The Post</span></div><figcaption><span class="visually-hidden">Image caption, </span><p>${caption}</p></figcaption></figure></div>`,
          tweet: (text) =>
            `<div data-component="social-embed"><blockquote class="twitter-tweet"><p>${text}</p></blockquote></div>`,
          wrap: (inner) => `<div data-component="block">${inner}</div>`,
        },
      )}</div><section data-component="topic-list"><h2>Related Topics</h2><ul><li><a href="/t">Town</a></li></ul></section></article><aside><h2>Top stories</h2>${list("top-stories")}</aside></main>${footer}</div>`,
    ),
  columns: (article, parts) =>
    page(
      article,
      `${nav}<main><article><div data-gu-name="headline"><h1>${article.headline}</h1></div><div data-gu-name="standfirst"></div><div data-gu-name="meta"><address aria-label="Contributor info"><a rel="author">${article.author}</a></address><details><summary>${article.day}</summary></details></div><div data-gu-name="body"><div id="maincontent" class="article-body-commercial-selector dcr-abc">${halves(
        parts,
        `<aside data-component="rich-link" class="dcr-rich element-rich-link"><a href="/x">${links[2]}</a><p>Read more</p></aside>${newsletter}`,
        {
          ...plainWays,
          figure: (caption) =>
            `<figure class="element-image dcr-2"><picture><img alt="" src="/i.jpg"></picture><figcaption class="dcr-3"><span>${caption}</span></figcaption></figure>`,
        },
      )}</div></div></article></main><section data-component="onwards"><h2>Most viewed</h2>${list("most-viewed")}</section>${footer}`,
    ),
  bodyless: (article, parts) =>
    page(
      article,
      `${cookies}<div id="app"><div>${nav}</div><div><div id="site-content"><article id="story" class="css-1vxca1d"><div id="top-wrapper" class="ad"><p>Advertisement</p><a href="#after-top">Continue reading the main story</a></div><header class="css-d"><h1 data-testid="headline">${article.headline}</h1><div class="css-4"><p class="css-aknsld e1jsehar1">By <span class="css-1baulvz">${article.author}</span></p></div><time datetime="${article.day}">${article.day}</time></header><section name="articleBody" class="meteredContent css-1r7ky0e">${halves(
        parts,
        `<div class="css-ad StoryBodyAd"><p>Advertisement</p><a href="#after">Continue reading the main story</a></div>`,
        {
          ...plainWays,
          p: (text) => `<p class="css-at9mc1 evys1bk0">${text}</p>`,
          wrap: (inner) =>
            `<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">${inner}</div></div>`,
        },
      )}</section></article></div></div></div>${footer}`,
    ),
  amp: (article, parts) =>
    page(
      article,
      `<amp-consent id="consent"><div class="cookie-notice"><p>We use cookies. <a href="/c">Choices</a></p></div></amp-consent><header class="amp-header">${nav}</header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${article.headline}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author">${article.author}</span></div></header><div class="amp-wp-article-content">${all(parts, { ...plainWays, figure: (caption) => `<figure><amp-img src="/i.jpg" width="1" height="1"></amp-img><figcaption>${caption}</figcaption></figure>`, tweet: (text) => `<amp-twitter data-tweetid="1"><blockquote placeholder><p>${text}</p></blockquote></amp-twitter>` })}</div></article><amp-sidebar id="s">${list("menu")}</amp-sidebar>${footer}`,
    ),
  "div soup": (article, parts) =>
    page(
      article,
      `<div class="top"><a href="/">The Post</a> | <a href="/sport">Sport</a> | <a href="/tv">TV</a></div><table><tr><td><div class="story"><h1>${article.headline}</h1><div class="info">${article.author} | ${article.day}</div><div class="text">${all(parts, { ...plainWays, p: (text) => `<div>${text}</div>` })}</div></div></td><td><div class="right"><b>Also in the news</b>${list("links")}</div></td></tr></table>${footer}`,
    ),
  breaks: (article, parts) =>
    page(
      article,
      `<div class="header">${nav}</div><div class="article"><h1>${article.headline}</h1><div class="articletext">${all(parts, { ...plainWays, p: (text) => `${text}<br><br>` })}</div></div><div class="related-articles"><h3>Related articles</h3>${list("related-list")}</div>${comments}${footer}`,
    ),
  paywall: (article, parts) =>
    page(
      article,
      `${nav}<main><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${article.headline}</h1><div itemprop="articleBody" class="article__content">${all(parts)}</div><div class="paywall-barrier"><h2>Keep reading for 1 € a month</h2><p>Unlimited access to every article, on all your devices, cancel at any time.</p><a href="/pay">Subscribe now</a></div></article></main>${comments}${footer}`,
    ),
  "logo as heading": (article, parts) =>
    page(
      article,
      `<div class="a1"><h1><a href="/">The Post</a></h1>${nav}</div><div class="b2"><h2>${article.headline}</h2><div class="c3">${all(parts)}</div><div class="d4"><h4>More news</h4>${list("e5")}</div></div>${footer}`,
    ),
  "no names": (article, parts) =>
    page(
      article,
      `<div class="x1">${nav}</div><div class="x2"><div class="x3"><h1>${article.headline}</h1><div class="x4"><span>By ${article.author}</span> <span>${article.day}</span></div><div class="x5">${halves(parts, `<div class="x6"><p><a href="/x">READ MORE: ${links[1]}</a></p></div>`)}<p><em>${article.author} writes about the region and can be reached at desk@post.example.</em></p><div class="x7"><p>More from The Post</p>${list("x8")}</div></div></div><div class="x9">${links.map((text) => `<div><a href="/x"><h4>${text}</h4></a><p>What we know, and what we do not know yet, in four minutes.</p></div>`).join("")}</div></div>${footer}`,
    ),
  "other title": (article, parts) =>
    `<!doctype html><html lang="en"><head><title>Breaking news, live updates and video from the region - Post Online</title></head><body>${nav}<div class="story"><h1 class="story__headline">${article.headline}</h1><div class="story__body">${all(parts)}</div></div><div class="story-recirc">${list("r")}</div>${footer}</body></html>`,
  regional: (article, parts) =>
    page(
      article,
      `${nav}<main><article class="gz_pr"><div class="gz_label kicker">Local</div><h1 class="gz_hl">${article.headline}</h1><div class="gz_by">By ${article.author} Staff Writer</div><div class="gz_b">${halves(
        parts,
        `<p class="gz_p"><strong>Subscribers: </strong><a href="/x">${links[3]}</a></p><aside class="gz_pull"><q>Nobody asked us about it, and nobody will.</q></aside><p>Get the news of your town delivered to your inbox every morning.</p><ul class="gz_ul"><li><a href="/y">${links[0]}</a></li></ul>`,
        {
          ...plainWays,
          p: (text) => `<p class="gz_p">${text}</p>`,
          figure: (caption) =>
            `<div class="gz_media"><img src="/i.jpg" alt=""><div class="gz_cutline">${caption}</div></div>`,
        },
      )}<p class="gz_p"><em>Reach ${article.author} at desk@post.example or 555-0199.</em></p></div><div class="comments_main"><h3>All Comments (2)</h3><p>Keep it kind: whatever attacks, mocks or threatens others is taken down without a word by our desk.</p></div></article></main><section class="story-newsletter"><p>The Post Nightly, a letter on what moves the county, every weekday.</p></section>${footer}`,
    ),
  portal: (article, parts) =>
    page(
      article,
      `<table width="980"><tr><td valign="top"><a href="/">Front page</a><br><a href="/w">War</a></td><td valign="top"><h1><span>The region</span><br><span>${article.headline}</span></h1><div class="article_content"><div class="img_cptn"><img src="/i.jpg" alt=""></div><div class="Normal">${all(parts, { ...plainWays, p: (text) => `<p>${text}</p>` })}</div><p>(This story has not been edited by our staff and comes from a feed.)</p></div><b>Other news of the section:</b><br>23.02 <a href="/1">${links[0]}</a><br>22.02 <a href="/2">${links[1]}</a><br>21.02 <a href="/3">${links[2]}</a></td></tr></table>${footer}`,
    ),
};
