/** Pages in which a news database hands out articles: each has its own structure. */
import { europresseArticles } from "./europresse.ts";
import type { ExportedArticle, ExportNode } from "./exported-article.ts";
import { factivaArticles } from "./factiva.ts";

/** The articles of an export; none where the page is something else. Few pages are searched for them. */
export function exportedArticles(html: string, page: Page): readonly ExportedArticle[] {
  if (html.includes("articleParagraph")) return factivaArticles(page);
  return html.includes("titreArticle") || html.includes("rdp__articletitle") ? europresseArticles(page) : [];
}

type Page = Pick<ExportNode, "querySelectorAll">;

/** Whether a page is an export whose articles stand one after another with their fields as text: ProQuest's. */
export function isTextExport(html: string): boolean {
  return html.includes('name="DocID_');
}
