/** A page's tree, as far as it is read here. */

export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentNode?: PageNode | null;
  readonly getAttribute?: (name: string) => string | null;
  readonly contains?: (other: PageNode) => boolean;
  readonly remove?: () => void;
}

export const ELEMENT = 1;
export const TEXT = 3;
export const COMMENT = 8;

const UNSEEN: ReadonlySet<string> = new Set("script style noscript template svg".split(" "));

/** Whether nothing of an element is seen as text. */
export function isUnseen(node: PageNode): boolean {
  return UNSEEN.has(node.nodeName.toLowerCase());
}

/** The outermost elements of a name, in small letters, within an element. */
export function* within(node: PageNode, name: string): Generator<PageNode> {
  for (const child of node.childNodes) {
    if (child.nodeType !== ELEMENT) continue;
    if (child.nodeName.toLowerCase() === name) yield child;
    else yield* within(child, name);
  }
}

/** Characters of the text that is seen of a node, white space aside. */
export function lettersOf(node: PageNode): number {
  if (node.nodeType === TEXT) return (node.textContent ?? "").replace(/\s+/g, "").length;
  if (node.nodeType !== ELEMENT || isUnseen(node)) return 0;
  let letters = 0;
  for (const child of node.childNodes) letters += lettersOf(child);
  return letters;
}

/** Letters of each element of a page. */
export type Letters = ReadonlyMap<PageNode, number>;

/** Counts them all by one walk. */
export function countLetters(root: PageNode): Letters {
  const letters = new Map<PageNode, number>();
  const count = (node: PageNode): number => {
    if (node.nodeType === TEXT) return lettersOf(node);
    if (node.nodeType !== ELEMENT || isUnseen(node)) return 0;
    let own = 0;
    for (const child of node.childNodes) own += count(child);
    letters.set(node, own);
    return own;
  };
  count(root);
  return letters;
}

/** What a node says, on one line: what stands on lines of its own is not run together with what is beside it. */
export function lineOf(node: PageNode | null): string {
  return (node === null ? "" : textIn(node)).replace(/\s+/g, " ").trim();
}

const BREAKS = /^(?:br|div|p|li|h[1-6])$/i;

function textIn(node: PageNode): string {
  if (node.nodeType === TEXT) return node.textContent ?? "";
  if (node.nodeType !== ELEMENT) return "";
  const text = Array.from(node.childNodes, textIn).join("");
  return BREAKS.test(node.nodeName) ? ` ${text} ` : text;
}
