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

/** Counts how deep the elements of a page are nested, without building it. */
export function surveyHtml(html: string): Survey {
  const open: string[] = [];
  const counts = new Map<string, number>();
  const pop = () => {
    const name = open.pop()!;
    counts.set(name, counts.get(name)! - 1);
  };
  let depth = 0;
  let work = 0;
  for (const piece of readPieces(html)) {
    if (piece.kind === "text") continue;
    if (piece.kind === "close") {
      // A closing tag that closes nothing is passed over.
      if ((counts.get(piece.name) ?? 0) > 0) {
        while (open.at(-1) !== piece.name) pop();
        pop();
      }
      continue;
    }
    while (ENDS.get(piece.name)?.has(open.at(-1) ?? "")) pop();
    work += ELEMENT + open.length;
    if (VOID.has(piece.name)) continue;
    open.push(piece.name);
    counts.set(piece.name, (counts.get(piece.name) ?? 0) + 1);
    depth = Math.max(depth, open.length);
  }
  return { depth, work };
}
