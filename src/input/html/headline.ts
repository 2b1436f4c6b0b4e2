import { lineOf, type PageNode } from "./page-node.ts";
import type { Tree } from "./several-articles.ts";

/** Words from which on a heading says what happened; fewer name the paper or a section. */
const MIN_WORDS = 3;

/**
 * The headline of a page: of its headings the longest that its title holds, since papers put their own name at the
 * title's end and some into the first heading; else its only first heading, without a kicker that the title leaves
 * out; else the title without that name.
 */
export function headlineOf(title: string, headings: readonly string[], firsts: readonly string[]): string {
  const inTitle = headings.filter((heading) => title.includes(heading) && isLong(heading));
  const [longest] = inTitle.toSorted((a, b) => b.length - a.length);
  if (longest !== undefined) return longest;
  const [only, ...others] = firsts.filter(isLong);
  const short = withoutPaper(title);
  if (only !== undefined && others.length === 0) return only.endsWith(short) && isLong(short) ? short : only;
  return title !== "" ? short : (firsts[0] ?? "");
}

/** A title without the paper's name at its end, "Dam to be rebuilt | The Post", where a headline is left. */
function withoutPaper(title: string): string {
  const headline = /^(.{10,300})\s[|»–—-]\s[^|»–—]{2,40}$/.exec(title)?.[1]?.trim() ?? "";
  return isLong(headline) ? headline : title;
}

function isLong(heading: string): boolean {
  return heading.split(" ").length >= MIN_WORDS;
}

/** The headings of these names on a page, in order. Must be read before the page's tree is changed. */
export function headingsOf(document: Tree, names: string): readonly string[] {
  const found = [...document.querySelectorAll(names)] as readonly PageNode[];
  return found.map(lineOf).filter((heading) => heading !== "");
}
