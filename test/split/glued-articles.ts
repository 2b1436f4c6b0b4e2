import { readFileSync } from "node:fs";

/** Our own articles: short and dense, as much news is, and none of them learned from. */
const folder = new URL("../../fixtures/glued/", import.meta.url);
export const readFixture = (name: string): string => readFileSync(new URL(name, folder), "utf8");

export interface Article {
  readonly headline: string;
  readonly byline: string;
  readonly dateline: string;
  readonly paragraphs: readonly string[];
}

/** A block an article: its name, headline, byline and dateline ("-" where it has none), an empty line, its paragraphs. */
export const articles: ReadonlyMap<string, Article> = new Map(
  readFixture("articles.txt")
    .split(/^== /m)
    .slice(1)
    .map((block) => {
      const [name = "", headline = "", byline = "", dateline = "", , ...paragraphs] = block
        .trimEnd()
        .split("\n")
        .map((line) => (line === "-" ? "" : line));
      return [name, { headline, byline, dateline, paragraphs }];
    }),
);
