/** Pages in which a news database hands out articles: each has its own structure. */
import { europresseArticles } from "./europresse.ts";
import type { ExportedArticle, ExportNode } from "./exported-article.ts";
import { factivaArticles } from "./factiva.ts";

/** The articles of an export; none where the page is something else. */
export function exportedArticles(page: Pick<ExportNode, "querySelectorAll">): readonly ExportedArticle[] {
  const found = factivaArticles(page);
  return found.length > 0 ? found : europresseArticles(page);
}

/** Whether a page is an export whose articles stand one after another with their fields as text: ProQuest's. */
export function isTextExport(page: Pick<ExportNode, "querySelector">): boolean {
  return page.querySelector('a[name^="DocID_"]') !== null;
}
