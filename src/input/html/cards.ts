/** Pages that list articles without `<article>` elements: cards, rivers of news, a blog's front page. */
import { ELEMENT, type Letters, type PageNode, within } from "./page-node.ts";
import type { Tree } from "./several-articles.ts";

/** Cards that make a list at least. */
const MIN_CARDS = 3;

/** Letters outside its heading that an element must have to be a card. */
const MIN_TEXT = 40;

/** The share of the page's text that is in the cards; below it they are the sidebar of an article. */
const MIN_SHARE = 0.6;

/** The cards of a page, in order: siblings of one name and class, each with one heading that links within the site. */
export function cardsOf(document: Tree, letters: Letters): readonly PageNode[] {
  const lettersOf = (node: PageNode) => letters.get(node) ?? 0;
  const [body] = [...document.querySelectorAll("body")] as readonly PageNode[];
  if (body === undefined) return [];
  const parents = new Set<PageNode>();
  for (const heading of [...document.querySelectorAll("h2, h3, h4")] as readonly PageNode[]) {
    const parent = cardOf(heading, letters)?.parentNode;
    if (parent) parents.add(parent);
  }
  for (const parent of parents) {
    const cards = [...parent.childNodes].filter((child) => isCard(child, letters));
    const [first] = cards;
    const alike = cards.filter((card) => first !== undefined && isAlike(card, first));
    const inCards = alike.reduce((sum, card) => sum + lettersOf(card), 0);
    if (alike.length >= MIN_CARDS && inCards > lettersOf(body) * MIN_SHARE) return alike;
  }
  return [];
}

/** The elements a card may be. */
const CARD = /^(?:div|li|section)$/i;

/** Levels between a heading and its card. */
const MAX_LEVELS = 4;

/** The innermost element around a heading that says more than the heading. */
function cardOf(heading: PageNode, letters: Letters): PageNode | null {
  const own = letters.get(heading) ?? 0;
  let node = heading.parentNode ?? null;
  for (let level = 0; node !== null && level < MAX_LEVELS; level++) {
    if (CARD.test(node.nodeName) && (letters.get(node) ?? 0) >= own + MIN_TEXT) return node;
    node = node.parentNode ?? null;
  }
  return null;
}

function isCard(node: PageNode, letters: Letters): boolean {
  const lettersOf = (each: PageNode) => letters.get(each) ?? 0;
  if (node.nodeType !== ELEMENT || !CARD.test(node.nodeName)) return false;
  const headings = ["h2", "h3", "h4"].flatMap((name) => [...within(node, name)]);
  const [heading] = headings;
  if (heading === undefined || headings.length > 1 || lettersOf(node) < lettersOf(heading) + MIN_TEXT)
    return false;
  const around = heading.parentNode;
  const link =
    within(heading, "a").next().value ?? (around?.nodeName.toLowerCase() === "a" ? around : undefined);
  return isWithinSite((link as PageNode | undefined)?.getAttribute?.("href") ?? null);
}

/** Lists of advertisements link to other sites: only relative links count. */
function isWithinSite(href: string | null): boolean {
  return href !== null && !/^(?:[a-z]+:)?\/\//i.test(href);
}

function isAlike(a: PageNode, b: PageNode): boolean {
  const classOf = (node: PageNode) => (node.getAttribute?.("class") ?? "").split(/\s+/)[0];
  return a.nodeName === b.nodeName && classOf(a) === classOf(b);
}
