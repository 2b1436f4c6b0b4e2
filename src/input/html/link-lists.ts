/** Links to other articles that stand within an article's text: lists of them, and lines that are nothing else. */
import { ELEMENT, lettersOf, lineOf, type PageNode, within } from "./page-node.ts";

/** Links a part of the page has at least to be a list, where it is not marked as one; the share of its text they are. */
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
  removeLinkLines(node);
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
  if (links.length === 0 || !isMostly(links, node)) return false;
  const isHeadlines = /^[uo]l$/i.test(node.nodeName) && links.every(isHeadline);
  return isHeadlines || (links.length >= MIN_LINKS && links.every((link) => hasWords(link, 2)));
}

/** Whether a link reads like a headline: some words without a stop. */
function isHeadline(link: PageNode): boolean {
  return hasWords(link, MIN_WORDS) && !/[.!?”"]$/.test(lineOf(link));
}

function isLinkLine(node: PageNode): boolean {
  return LINES.test(node.nodeName) && isLinked([...node.childNodes]);
}

/** Characters of what may stand before a link on its line: "READ MORE:". */
const MAX_LINK_LABEL = 40;
const LABEL = /^(?:[\p{L}\p{N}’' ]{2,38}\s?[:|»>–—-]|[\d.:/ -]{3,16}|\W{0,3})$/u;

/** Whether the nodes of a line are one link to an article, with no more than a label before it and a mark after it. */
function isLinked(nodes: readonly PageNode[]): boolean {
  const links = nodes.flatMap((node) => (isElement(node, "a") ? [node] : [...within(node, "a")]));
  const [link] = links;
  if (link === undefined || links.length > 1 || !isHeadline(link)) return false;
  const line = nodes.map(lineOf).join(" ").replace(/\s+/g, " ").trim();
  const linked = lineOf(link);
  const at = line.indexOf(linked);
  if (at < 0 || at > MAX_LINK_LABEL) return false;
  return LABEL.test(line.slice(0, at).trim()) && line.length - at - linked.length <= 2;
}

/** Lines of one link each, with nothing but breaks between them, that make a list. */
const MIN_LINES = 2;

function removeLinkLines(node: PageNode): void {
  const lines: PageNode[][] = [[]];
  for (const child of node.childNodes) {
    if (isElement(child, "br")) lines.push([]);
    else lines.at(-1)!.push(child);
  }
  if (lines.length < MIN_LINES) return;
  const linked = lines.filter(isLinked);
  if (linked.length >= MIN_LINES) for (const each of linked.flat()) each.remove?.();
}

function isElement(node: PageNode, name: string): boolean {
  return node.nodeType === ELEMENT && node.nodeName.toLowerCase() === name;
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
  return (
    line.length <= MAX_HEADING && /^(?:p|h[2-6]|b|strong|dt)$/i.test(node.nodeName) && !/[.!?”"]$/.test(line)
  );
}
