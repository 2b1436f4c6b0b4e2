import { ELEMENT, type PageNode, TEXT } from "./furniture.ts";

/** The share of all articles' text from which on one of them is the page's, and the others point elsewhere. */
const DOMINANT = 0.6;

/** Letters an article has at least to be one: a headline and a line. */
const SHORTEST = 60;

interface Tree {
  readonly querySelectorAll: (selector: string) => Iterable<unknown>;
}

/**
 * The articles that stand side by side on a page (several `<article>` elements, none within another), in order; none
 * where there is one or one of them holds most of the text.
 */
export function articlesOf(document: Tree): readonly PageNode[] {
  const all = [...document.querySelectorAll("article")] as readonly PageNode[];
  if (all.length < 2) return [];
  const inner = new Set(all.flatMap((article) => [...within(article)]));
  const lengths = all
    .filter((article) => !inner.has(article))
    .map((article) => ({ article, length: lettersOf(article) }));
  const long = lengths.filter(({ length }) => length >= SHORTEST);
  const total = long.reduce((sum, { length }) => sum + length, 0);
  if (long.length < 2 || long.some(({ length }) => length > total * DOMINANT)) return [];
  return lengths.filter(({ length }) => length > 0).map(({ article }) => article);
}

/** The articles in an article. */
function* within(node: PageNode): Generator<PageNode> {
  for (const child of node.childNodes) {
    if (child.nodeType !== ELEMENT) continue;
    if (child.nodeName.toLowerCase() === "article") yield child;
    else yield* within(child);
  }
}

function lettersOf(node: PageNode): number {
  if (node.nodeType === TEXT) return (node.textContent ?? "").replace(/\s+/g, "").length;
  if (node.nodeType !== ELEMENT || /^(?:script|style|noscript|template)$/i.test(node.nodeName)) return 0;
  let letters = 0;
  for (const child of node.childNodes) letters += lettersOf(child);
  return letters;
}
