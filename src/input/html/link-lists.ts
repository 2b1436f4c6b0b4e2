/** Links to other articles that stand within an article's text: lists of them, and lines that are nothing else. */
import { ELEMENT, lettersOf, lineOf, type PageNode, within } from "./page-node.ts";

/** Links a list has at least, and the share of its text that they are. */
const MIN_LINKS = 3;
const MIN_SHARE = 0.9;

/** Words of a line that is one link: fewer are a name or a place. */
const MIN_WORDS = 4;

const LISTS = /^(?:ul|ol|div|section|aside)$/i;
const LINES = /^(?:p|div)$/i;

/** Characters of a line that announces a list: "More from the region". */
const MAX_HEADING = 60;

/** Takes such links out of an article's tree. */
export function removeLinkLists(node: PageNode): void {
  let before: PageNode | null = null;
  for (const child of [...node.childNodes]) {
    if (child.nodeType !== ELEMENT) continue;
    if (isLinkList(child) || isLinkLine(child)) {
      if (isLinkList(child) && before !== null && isAnnouncement(before)) before.remove?.();
      child.remove?.();
      before = null;
    } else {
      removeLinkLists(child);
      before = child;
    }
  }
}

function isLinkList(node: PageNode): boolean {
  if (!LISTS.test(node.nodeName)) return false;
  const links = [...within(node, "a")];
  return links.length >= MIN_LINKS && isMostly(links, node) && links.every((link) => hasWords(link, 2));
}

function isLinkLine(node: PageNode): boolean {
  if (!LINES.test(node.nodeName)) return false;
  const links = [...within(node, "a")];
  const [link] = links;
  if (link === undefined || links.length > 1 || lettersOf(link) < lettersOf(node)) return false;
  return hasWords(link, MIN_WORDS) && !/[.!?”"]$/.test(lineOf(link));
}

function isMostly(links: readonly PageNode[], node: PageNode): boolean {
  const linked = links.reduce((sum, link) => sum + lettersOf(link), 0);
  return linked >= lettersOf(node) * MIN_SHARE;
}

function hasWords(node: PageNode, count: number): boolean {
  return lineOf(node).split(" ").length >= count;
}

function isAnnouncement(node: PageNode): boolean {
  const line = lineOf(node);
  return line.length <= MAX_HEADING && /^(?:p|h[2-6])$/i.test(node.nodeName) && !/[.!?”"]$/.test(line);
}
