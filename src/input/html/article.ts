import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { removeCaptions } from "./captions.ts";
import { addRows, rowsOf } from "./data-table.ts";
import type { ExportedArticle } from "./exported-article.ts";
import { exportedArticles, isTextExport } from "./exported-articles.ts";
import { removeFurniture } from "./furniture.ts";
import { headingsOf, headlineOf } from "./headline.ts";
import { removeLinkLists } from "./link-lists.ts";
import { type PageMeta, readPageMeta } from "./page-meta.ts";
import {
  COMMENT,
  countLetters,
  ELEMENT,
  isUnseen,
  lineOf,
  type PageNode,
  TEXT,
  within,
} from "./page-node.ts";
import { articlesOf } from "./several-articles.ts";
import { breakAt, createTextBuilder, type TextBuilder } from "./text-builder.ts";
import { dropTrailers } from "./trailers.ts";

/** Characters an article has at least; less is a notice or a menu. */
const MIN_ARTICLE = 140;

/** What a page holds: the texts of its articles, and what it says of them. */
export interface PageContent {
  /** None where no article is found. */
  readonly texts: readonly string[];
  readonly meta: PageMeta;
  /** The articles of a database's export, each with what stands in its head: then nothing else is read. */
  readonly exported: readonly ExportedArticle[];
}

/**
 * The articles of a page as text: a headline and paragraphs; where several stand side by side, each by itself. It
 * builds a tree and scores it, so the page must be small and flat: see `surveyHtml`.
 */
export function readArticles(html: string): PageContent | null {
  const { document } = parseHTML(html);
  if (!document.documentElement) return null;
  const meta = readPageMeta(document);
  const exported = exportedArticles(html, document);
  const content = (texts: readonly string[]) => ({ texts, meta, exported });
  if (exported.length > 0 || isTextExport(html)) return content([]);
  const root = document.documentElement as unknown as PageNode;
  const letters = countLetters(root);
  const several = articlesOf(document, letters);
  if (several.kind === "articles") return content(several.articles.map(textOf));
  const headings = [headingsOf(document, "h1, h2"), headingsOf(document, "h1")] as const;
  removeCaptions(root, letters, removeFurniture(root, letters));
  if (several.kind === "log") removeLinkLists(several.log);
  const body = several.kind === "log" ? textOf(several.log) : bodyOf(document, meta);
  if (body.length < MIN_ARTICLE) return content([]);
  const headline = headlineOf(lineOf(document.querySelector("title") as PageNode | null), ...headings);
  return content([`${headline}\n\n${withoutHeadline(body, headline)}`.trim()]);
}

/** Characters of a kicker that may stand before the headline. */
const MAX_KICKER = 60;

/** The body without the headline at its beginning, on one line or in parts on several, and a kicker before it. */
function withoutHeadline(body: string, headline: string): string {
  let rest = headline;
  for (const { 0: line, index } of body.matchAll(/[^\n]+/g)) {
    if (rest.startsWith(line)) rest = rest.slice(line.length).trimStart();
    else if (index > 0 || line.length > MAX_KICKER) return body;
    if (rest === "") return body.slice(index + line.length).trimStart();
  }
  return body;
}

type Page = ReturnType<typeof parseHTML>["document"];

/** How much shorter the text that was found must be than the one the page gives search engines to be none. */
const FALLS_SHORT = 0.5;

/** The article's paragraphs; where they were not found, those that the page gives to search engines. */
function bodyOf(document: Page, { articleBody }: PageMeta): string {
  const marked = markedArticle(document);
  const found = dropTrailers(longer(searchArticle(document), marked));
  if (found.length >= articleBody.length * FALLS_SHORT) return found;
  const paragraphs = articleBody.split(/\n+/).map((line) => line.replace(/\s+/g, " ").trim());
  return paragraphs.filter((line) => line !== "").join("\n\n");
}

/** How much of the marked article's paragraphs a search must have found to be right. */
const MIN_FOUND = 0.75;

function longer(found: string, marked: string): string {
  return found.length < marked.length * MIN_FOUND ? marked : found;
}

/** The paragraphs of the one element that the page says holds the article: of a short one a search loses half. */
function markedArticle(document: Page): string {
  const marked = ["[itemprop=articleBody]", "article"].map((selector) => [
    ...document.querySelectorAll(selector),
  ]);
  const [element, ...others] = (marked.find((elements) => elements.length > 0) ??
    []) as unknown as readonly PageNode[];
  if (element === undefined || others.length > 0) return "";
  return Array.from(within(element, "p"), textOf)
    .filter((paragraph) => paragraph.length > 0)
    .join("\n\n");
}

/** Readability throws on some trees that no newspaper would send. */
function searchArticle(document: Page): string {
  // A heading called a widget is a heading, but Readability goes by its class.
  for (const heading of document.querySelectorAll("h2, h3, h4")) heading.removeAttribute("class");
  try {
    const options = { serializer: (node: unknown) => node as PageNode };
    const content = new Readability(document, options).parse()?.content ?? null;
    if (content === null) return "";
    removeLinkLists(content);
    return textOf(content);
  } catch {
    return "";
  }
}

/** The text of a part of the tree as a page shows it. */
function textOf(node: PageNode): string {
  const builder = createTextBuilder();
  addNode(node, builder);
  return builder.finish();
}

/** A comment that says to `newsx check` what to leave alone there: it must stand in the text to have a place. */
function isDirective({ textContent }: PageNode): boolean {
  return /^\s{0,8}newsx-(?:disable|enable)/.test(textContent ?? "");
}

function addParagraph(text: string, builder: TextBuilder): void {
  builder.breakParagraph();
  builder.add(text);
  builder.breakParagraph();
}

function addNode(node: PageNode, builder: TextBuilder): void {
  if (node.nodeType === TEXT) builder.add(node.textContent ?? "");
  if (node.nodeType === COMMENT && isDirective(node)) addParagraph(`<!--${node.textContent}-->`, builder);
  if (node.nodeType !== ELEMENT || isUnseen(node)) return;
  const name = node.nodeName.toLowerCase();
  const rows = name === "table" ? rowsOf(node) : null;
  if (rows !== null) {
    addRows(node, rows, builder);
    return;
  }
  breakAt(name, builder);
  for (const child of node.childNodes) addNode(child, builder);
  breakAt(name, builder);
}
