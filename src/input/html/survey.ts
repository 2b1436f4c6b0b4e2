import { readPieces } from "./tags.ts";

/** How much work a page makes. */
export interface Survey {
  readonly depth: number;
  /**
   * What it costs to search it for its article, by measurement: each element about ten times what one more level
   * above it does. 100,000 is about a second.
   */
  readonly work: number;
}

const UNBOUNDED: Survey = { depth: Number.POSITIVE_INFINITY, work: Number.POSITIVE_INFINITY };

/** What an element costs, in levels. */
const ELEMENT = 10;

const VOID: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);

/** What an element's opening ends, without a closing tag, where it is the innermost. */
const blocks =
  "p div ul ol dl table h1 h2 h3 h4 h5 h6 blockquote pre section article header footer form hr".split(" ");
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...blocks.map((name) => [name, new Set(["p"])] as const),
  ["li", new Set(["li"])],
  ["dt", new Set(["dt", "dd"])],
  ["dd", new Set(["dt", "dd"])],
  ["tr", new Set(["tr", "th", "td"])],
  ["th", new Set(["th", "td"])],
  ["td", new Set(["th", "td"])],
  ["option", new Set(["option"])],
]);

/**
 * Counts how deep the elements of a page are nested, without building it; it stops where either figure is past what
 * its reader takes.
 */
export function surveyHtml(html: string, max: Survey = UNBOUNDED): Survey {
  const { depth, open, close } = createStack();
  let deepest = 0;
  let work = 0;
  for (const piece of readPieces(html)) {
    if (piece.kind === "text") continue;
    if (piece.kind === "close") {
      close(piece.name);
      continue;
    }
    work += ELEMENT + open(piece.name);
    deepest = Math.max(deepest, depth());
    if (deepest > max.depth || work > max.work) break;
  }
  return { depth: deepest, work };
}

/** The elements that are open, as a parser would hold them. */
function createStack() {
  const names: string[] = [];
  const counts = new Map<string, number>();
  const pop = () => {
    const name = names.pop()!;
    counts.set(name, counts.get(name)! - 1);
  };
  return {
    depth: () => names.length,
    /** Opens an element; gives how many it lies in. */
    open: (name: string): number => {
      while (ENDS.get(name)?.has(names.at(-1) ?? "")) pop();
      const above = names.length;
      if (VOID.has(name)) return above;
      names.push(name);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return above;
    },
    /** A closing tag that closes nothing is passed over. */
    close: (name: string) => {
      if ((counts.get(name) ?? 0) === 0) return;
      while (names.at(-1) !== name) pop();
      pop();
    },
  };
}
