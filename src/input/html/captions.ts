/**
 * Captions and credits of pictures. They are no part of an article's body, as schema.org and those who judge
 * extraction have it: they repeat it, name photographers, and stand between two of its paragraphs.
 */
import { ELEMENT, type Letters, type PageNode, within } from "./page-node.ts";

/** Words of a class that name a caption: "wp-caption-text", "imageCaption", "photo-credit". */
const WORDS: ReadonlySet<string> = new Set(
  "caption captions figcaption cptn cutline credit credits photographer attribution".split(" "),
);

/** The share of a page's text from which on captions are its text: a gallery. */
const MAX_SHARE = 0.35;

/** Takes captions and credits out of a page of `total` letters whose text they are not. */
export function removeCaptions(root: PageNode, letters: Letters, total: number): void {
  const captions = [...captionsIn(root)];
  const own = captions.reduce((sum, caption) => sum + (letters.get(caption) ?? 0), 0);
  if (own > total * MAX_SHARE) return;
  for (const caption of captions) caption.remove?.();
}

function* captionsIn(node: PageNode): Generator<PageNode> {
  for (const child of node.childNodes) {
    if (child.nodeType !== ELEMENT) continue;
    if (isCaption(child)) yield child;
    else yield* captionsIn(child);
  }
}

function isCaption(element: PageNode): boolean {
  const name = element.nodeName.toLowerCase();
  if (name === "figcaption") return true;
  if (name === "figure") return !holdsText(element);
  const names = (element.getAttribute?.("class") ?? "").slice(0, 500);
  if (names === "") return false;
  return names
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/\s+/)
    .some((each) => each.split(/[-_]+/).some((word) => WORDS.has(word)) && !holdsArticle(element));
}

/** Elements in a figure that are more than a picture: a table, a quotation, an embedded post. */
const TEXTS = ["table", "blockquote", "pre", "ul", "ol"] as const;

function holdsText(element: PageNode): boolean {
  return TEXTS.some((name) => within(element, name).next().done !== true);
}

/** Whether a caption by its name is none by what is in it: paragraphs, headings. */
function holdsArticle(element: PageNode): boolean {
  const paragraphs = [...within(element, "p")].length;
  return paragraphs > 2 || holdsText(element) || within(element, "h2").next().done !== true;
}
