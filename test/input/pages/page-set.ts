/** Pages of our own with what is on them: each shape of article in several systems' markup. */
import { lists } from "./lists.ts";
import { markups } from "./markups.ts";
import { type Part, shapes } from "./shapes.ts";
import { articles } from "./texts.ts";

export interface Page {
  readonly name: string;
  readonly html: string;
  /** The article's text: the headline and all that is its own, in order; captions are not. */
  readonly gold: string;
}

const textOf = (part: Part): string =>
  "text" in part
    ? part.text
    : part.items.map((item, n) => (part.kind === "table" ? `${item} ${n + 3}` : item)).join("\n");

/** Every shape in every markup; the articles take turns. */
export const pages: readonly Page[] = Object.entries(shapes).flatMap(([shape, partsOf], s) =>
  Object.entries(markups).map(([markup, render], m) => {
    const article = articles[(s + m) % articles.length]!;
    const parts = partsOf(article);
    return {
      name: `${shape}, ${markup}`,
      html: render(article, parts),
      gold: [article.headline, ...parts.filter(({ kind }) => kind !== "caption").map(textOf)].join("\n\n"),
    };
  }),
);

/** Pages on which several articles stand side by side, or one that is told in several. */
export const severalPages: readonly SeveralPage[] = Object.entries(lists).map(([name, render]) => ({
  name,
  html: render(articles),
  stories: name.startsWith("one") ? 1 : articles.length,
}));

export interface SeveralPage {
  readonly name: string;
  readonly html: string;
  readonly stories: number;
}

/** What a page of these shows: they have no character references. */
export const bodyOf = (html: string): string =>
  html.slice(html.indexOf("<body>")).replace(/<script[^>]*>[^<]*<\/script>|<[^>]*>/g, " ");

/** The words of a text, by their letters. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The F1 of word 4-grams, each counted as often as it stands there. */
export function fourGramScore(found: string, gold: string) {
  const [a, b] = [fourGrams(found), fourGrams(gold)];
  let shared = 0;
  for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0);
  const sizeOf = (grams: ReadonlyMap<string, number>) => [...grams.values()].reduce((sum, n) => sum + n, 0);
  return {
    precision: shared / sizeOf(a),
    recall: shared / sizeOf(b),
    f1: (2 * shared) / (sizeOf(a) + sizeOf(b)),
  };
}

function fourGrams(text: string): ReadonlyMap<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (let i = 0; i + 4 <= words.length; i++) {
    const gram = words.slice(i, i + 4).join(" ");
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
