/** Articles that stand side by side on one page, and the log of a day that is one article told in many. */
import { cardsOf } from "./cards.ts";
import { isCalledFurniture } from "./furniture.ts";
import { type Letters, type PageNode, within } from "./page-node.ts";

/** The share of all articles' text from which on one of them is the page's, and the others point elsewhere. */
const DOMINANT = 0.6;

/** Letters an article has at least to be one: a headline and a line. */
const MIN_LETTERS = 60;

export interface Tree {
  readonly querySelectorAll: (selector: string) => Iterable<unknown>;
}

/** What a page of several articles is: each an article, or all one log. */
export type Several =
  | { readonly kind: "articles"; readonly articles: readonly PageNode[] }
  | { readonly kind: "log"; readonly log: PageNode }
  | { readonly kind: "none" };

const NONE: Several = { kind: "none" };

/**
 * The articles that stand side by side on a page, in order: several `<article>` elements, or cards that each link to
 * their own. Where they have no headings, or the page says that it is a live log, they are entries of one article.
 */
export function articlesOf(document: Tree, letters: Letters): Several {
  const all = [...document.querySelectorAll("article")] as readonly PageNode[];
  const beside = sideBySide(all, letters).map((article) => ({ article, length: letters.get(article) ?? 0 }));
  const long = beside.filter(({ length }) => length >= MIN_LETTERS);
  const total = long.reduce((sum, { length }) => sum + length, 0);
  if (long.length < 2 || long.some(({ length }) => length > total * DOMINANT)) {
    const cards = all.length === 0 ? cardsOf(document, letters) : [];
    return cards.length === 0 ? NONE : { kind: "articles", articles: cards };
  }
  const articles = beside.filter(({ length }) => length > 0).map(({ article }) => article);
  if (!isLog(document, articles)) return { kind: "articles", articles };
  const log = commonAncestor(articles);
  return log === null ? NONE : { kind: "log", log };
}

/** The outermost articles; those within one instead where they have headings of their own and hold most of its text. */
function sideBySide(all: readonly PageNode[], letters: Letters): readonly PageNode[] {
  const lettersOf = (node: PageNode) => letters.get(node) ?? 0;
  const innerOf = new Map(all.map((article) => [article, [...within(article, "article")]]));
  const inner = new Set([...innerOf.values()].flat());
  return all
    .filter((article) => !inner.has(article))
    .flatMap((article) => {
      const headed = innerOf.get(article)!.filter((each) => hasHeading(each) && !isFurniture(each));
      const inHeaded = headed.reduce((sum, each) => sum + lettersOf(each), 0);
      return headed.length > 1 && inHeaded > lettersOf(article) * DOMINANT ? headed : [article];
    });
}

function isFurniture(article: PageNode): boolean {
  return isCalledFurniture(article.getAttribute?.("class") ?? "");
}

/** Whether articles are the entries of a log: most have no heading, or the page calls itself one (schema.org). */
function isLog(document: Tree, articles: readonly PageNode[]): boolean {
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')] as readonly PageNode[];
  if (data.some(({ textContent }) => textContent?.includes('"LiveBlogPosting"'))) return true;
  return articles.filter((article) => !hasHeading(article)).length > articles.length / 2;
}

function hasHeading(node: PageNode): boolean {
  for (const name of ["h1", "h2", "h3", "h4"]) if (!within(node, name).next().done) return true;
  return false;
}

/** The innermost element that holds them all. */
function commonAncestor([first, ...others]: readonly PageNode[]): PageNode | null {
  let node = first?.parentNode ?? null;
  while (node !== null && !others.every((other) => node!.contains?.(other))) node = node.parentNode ?? null;
  return node;
}
