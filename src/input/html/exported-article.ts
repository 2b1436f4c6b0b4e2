/** What is read of an article in a database's page, whichever the database. */
import type { Meta } from "../../model/meta.ts";

/** An element of such a page, as far as it is read here. */
export interface ExportNode {
  readonly textContent: string | null;
  readonly querySelector: (selector: string) => ExportNode | null;
  readonly querySelectorAll: (selector: string) => Iterable<ExportNode>;
}

/** An article of an export with what stands in its head. */
export interface ExportedArticle {
  readonly id: string | null;
  readonly text: string;
  readonly published: string | null;
  readonly publishedFrom: string | null;
  readonly meta: Meta;
}

/** What an element says, on one line. */
export function lineOf(node: Pick<ExportNode, "textContent"> | null): string {
  return (node?.textContent ?? "").replace(/\s+/g, " ").trim();
}
