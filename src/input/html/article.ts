import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { breakAt, createTextBuilder, type TextBuilder } from "./text-builder.ts";

/** Characters an article has at least; less is a notice or a menu. */
const SHORTEST = 140;

/** A byline of more characters than this is a biography. */
const LONGEST_BYLINE = 100;

/**
 * The article of a page as text: headline, byline, paragraphs; null where Readability finds none. It builds a tree
 * and scores it, so the page must be small and flat: see `surveyHtml`.
 */
export function articleText(html: string): string | null {
  const { document } = parseHTML(html);
  if (!document.documentElement) return null;
  const heading = document.querySelector("h1")?.textContent ?? "";
  const article = search(document);
  if (!article?.content) return null;
  const builder = createTextBuilder();
  const headline = headlineOf(article.title ?? "", heading);
  const byline = article.byline?.trim() ?? "";
  builder.add(headline);
  builder.breakParagraph();
  if (byline.length <= LONGEST_BYLINE) builder.add(byline);
  const body = createTextBuilder();
  addNode(article.content, body);
  const text = body.finish();
  if (text.length < SHORTEST) return null;
  const head = builder.finish();
  return text.startsWith(headline) || head === "" ? text : `${head}\n\n${text}`;
}

type Page = ReturnType<typeof parseHTML>["document"];

/** Readability throws on some trees that no newspaper would send. */
function search(document: Page) {
  try {
    return new Readability(document, { serializer: (node) => node as unknown as PageNode }).parse();
  } catch {
    return null;
  }
}

/** The first heading where the page's title holds it; the title has the paper's name at its end. */
function headlineOf(title: string, heading: string): string {
  const [inTitle, onPage] = [title, heading].map((text) => text.replace(/\s+/g, " ").trim());
  return onPage !== "" && inTitle!.includes(onPage!) ? onPage! : inTitle!;
}

const ELEMENT = 1;
const TEXT = 3;

/** What is read of a node of the tree. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

function addNode(node: PageNode, builder: TextBuilder): void {
  if (node.nodeType === TEXT) builder.add(node.textContent ?? "");
  if (node.nodeType !== ELEMENT) return;
  const name = node.nodeName.toLowerCase();
  if (name === "script" || name === "style") return;
  breakAt(name, builder);
  for (const child of node.childNodes) addNode(child, builder);
  breakAt(name, builder);
}
