import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type ExportedArticle, factivaArticles } from "./factiva.ts";
import { ELEMENT, type PageNode, removeFurniture, TEXT } from "./furniture.ts";
import { type PageMeta, readPageMeta } from "./page-meta.ts";
import { articlesOf } from "./several-articles.ts";
import { breakAt, createTextBuilder, type TextBuilder } from "./text-builder.ts";
import { dropTrailers } from "./trailers.ts";

/** Characters an article has at least; less is a notice or a menu. */
const SHORTEST = 140;

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
  const exported = factivaArticles(document);
  const several = exported.length > 0 ? [] : articlesOf(document);
  if (several.length + exported.length > 0) return { texts: several.map(textOf), meta, exported };
  const heading = document.querySelector("h1")?.textContent ?? "";
  removeFurniture(document.documentElement as unknown as PageNode);
  const found = search(document);
  const body = bodyOf(found?.content ?? null, meta);
  if (body.length < SHORTEST) return { texts: [], meta, exported };
  const headline = headlineOf(found?.title ?? "", heading);
  return { texts: [body.startsWith(headline) ? body : `${headline}\n\n${body}`], meta, exported };
}

type Tree = ReturnType<typeof parseHTML>["document"];

/** Readability throws on some trees that no newspaper would send. */
function search(document: Tree) {
  try {
    return new Readability(document, { serializer: (node) => node as unknown as PageNode }).parse();
  } catch {
    return null;
  }
}

/** How much shorter the text that was found must be than the one the page gives search engines to be none. */
const FALLS_SHORT = 0.5;

/** The article's paragraphs; where they were not found, those that the page gives to search engines. */
function bodyOf(content: PageNode | null, { articleBody }: PageMeta): string {
  const found = content === null ? "" : dropTrailers(textOf(content));
  if (found.length >= articleBody.length * FALLS_SHORT) return found;
  const paragraphs = articleBody.split(/\n+/).map((line) => line.replace(/\s+/g, " ").trim());
  return paragraphs.filter((line) => line !== "").join("\n\n");
}

/** The first heading where the page's title holds it; the title has the paper's name at its end. */
function headlineOf(title: string, heading: string): string {
  const [inTitle, onPage] = [title, heading].map((text) => text.replace(/\s+/g, " ").trim());
  return onPage !== "" && (inTitle!.includes(onPage!) || inTitle === "") ? onPage! : inTitle!;
}

/** The text of a part of the tree as a page shows it. */
function textOf(node: PageNode): string {
  const builder = createTextBuilder();
  addNode(node, builder);
  return builder.finish();
}

function addNode(node: PageNode, builder: TextBuilder): void {
  if (node.nodeType === TEXT) builder.add(node.textContent ?? "");
  if (node.nodeType !== ELEMENT) return;
  const name = node.nodeName.toLowerCase();
  if (name === "script" || name === "style" || name === "noscript" || name === "template") return;
  breakAt(name, builder);
  for (const child of node.childNodes) addNode(child, builder);
  breakAt(name, builder);
}
