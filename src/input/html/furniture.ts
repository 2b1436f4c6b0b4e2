/** What stands on a page beside its article: taken out of the tree before the article is looked for. */

import { ELEMENT, type Letters, type PageNode } from "./page-node.ts";

/** Elements that hold no text of an article, whatever they are called. */
const NAMES: ReadonlySet<string> = new Set(
  "nav aside form button select input textarea script style noscript template iframe svg canvas dialog menu".split(
    " ",
  ),
);

const ROLES: ReadonlySet<string> = new Set(
  "navigation search dialog alertdialog banner contentinfo complementary menu menubar toolbar tablist".split(
    " ",
  ),
);

/** Words of a class or an id that name what is no text of an article. Templates join them by hyphens and the like. */
const WORDS: ReadonlySet<string> = new Set(
  [
    "kicker eyebrow overline rubric",
    "related relatedposts relatedarticles relatedstories relatedlinks recirculation recirc onward onwards recommended recommendations recommend suggested trending popular readnext morefrom nextstory",
    "share sharing sharebar sharetools social socials addthis sharedaddy follow",
    "newsletter newsletters subscribe subscription signup optin donate donation donations epic paywall regwall meter cookie cookies consent gdpr",
    "comment comments disqus respond livefyre reactions",
    "ad ads advert advertisement advertising adsense adunit sponsor sponsored promo promos promotion outbrain taboola",
    "breadcrumb breadcrumbs pagination pager sidebar masthead skiplink",
    "byline timestamp datetime bio authorbio tags taglist topics keywords copyright disclaimer print toolbar",
  ].flatMap((words) => words.split(" ")),
);

/** The same where two words say it together. */
const PHRASES =
  /(?:^|[-_ ])(?:read[-_ ]?(?:more|next|also|on)|next[-_ ]?(?:story|article|post|up)|up[-_ ]?next|key[-_ ]?events|email[-_ ]?list|more[-_ ]?(?:stories|news|from|on|articles)|also[-_ ]?(?:read|on|in)|most[-_ ]?(?:read|viewed|popular)|see[-_ ]?also|author[-_ ]?(?:bio|box|info|card|profile)|about[-_ ]?(?:the[-_ ]?)?author|sign[-_ ]?up|photo[-_ ]?credit|image[-_ ]?credit|site[-_ ]?(?:header|footer|nav)|page[-_ ]?(?:header|footer)|article[-_ ]?(?:tools|tags|share|footer)|post[-_ ]?(?:tags|footer|nav|meta)|entry[-_ ]?(?:meta|footer)|screen[-_ ]?reader|visually[-_ ]?hidden|sr[-_ ]?only)(?:$|[-_ ])/;

/** The share of a page's text from which on nothing is taken out, whatever it is called: it holds the article. */
const MAX_SHARE = 0.35;

/** Takes out of a page what is no text of an article; gives the letters of what is left. */
export function removeFurniture(root: PageNode, letters: Letters): number {
  const total = letters.get(root) ?? 0;
  let removed = 0;
  const visit = (node: PageNode): void => {
    for (const child of [...node.childNodes]) {
      if (child.nodeType !== ELEMENT) continue;
      const own = letters.get(child) ?? 0;
      if (own <= total * MAX_SHARE && (isFurniture(child) || isStamp(child, node))) {
        removed += own;
        child.remove?.();
      } else visit(child);
    }
  };
  visit(root);
  return total - removed;
}

/** Whether an element says when the article appeared: a time that stands in no paragraph. */
function isStamp(element: PageNode, parent: PageNode): boolean {
  return (
    element.nodeName.toLowerCase() === "time" &&
    !/^(?:p|li|blockquote|td|em|strong|b|i|a)$/i.test(parent.nodeName)
  );
}

function isFurniture(element: PageNode): boolean {
  const name = element.nodeName.toLowerCase();
  if (NAMES.has(name)) return true;
  if (name === "html" || name === "body" || name === "main" || name === "article" || name === "h1")
    return false;
  const attribute = (key: string) => element.getAttribute?.(key) ?? "";
  if (attribute("hidden") !== "" || attribute("aria-hidden") === "true") return true;
  if (ROLES.has(attribute("role"))) return true;
  if (/display\s?:\s?none/.test(attribute("style").slice(0, 500))) return true;
  return isCalledFurniture(`${attribute("class")} ${attribute("id")}`.slice(0, 500));
}

/** Whether a class or an id says so: "related-stories", "js_newsletter", "shareBar". */
export function isCalledFurniture(names: string): boolean {
  if (names.trim() === "") return false;
  const apart = names.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
  if (PHRASES.test(apart)) return true;
  return apart.split(/\s+/).some((name) => {
    const words = name.split(/[-_]+/);
    if (words.length > 5) return false;
    if (words.length > 1 && BESIDE.has(words[0]!)) return true;
    // The last words of a name say what it is, the first whose it is: "article-share", but "ad-free-text".
    const last = words.findLast((word) => !BOXES.has(word)) ?? "";
    return (
      WORDS.has(last) || (words.some((word) => WORDS.has(word)) && !words.some((word) => BODY.has(word)))
    );
  });
}

/** Last words of names that say nothing of what is in the box. */
const BOXES: ReadonlySet<string> = new Set(
  "container wrapper wrap inner outer block box section area list item items widget module component unit group panel row".split(
    " ",
  ),
);

/** First words of names that make even an article's words something beside it: "related-content", "comments_main". */
const BESIDE: ReadonlySet<string> = new Set(
  "related recommended trending comments cookie breadcrumb outbrain taboola disqus".split(" "),
);

/** Words of names that the article itself goes by. */
const BODY: ReadonlySet<string> = new Set(
  "content body text main article story entry post paragraph".split(" "),
);
