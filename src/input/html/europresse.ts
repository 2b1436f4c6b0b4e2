/** Pages that Europresse hands out: an element for each article, whose parts are classes. */
import { dayIn } from "../meta/published-day.ts";
import { type ExportedArticle, type ExportNode, lineOf } from "./exported-article.ts";

const HEADLINE = ".titreArticleVisu, .titreArticle, .rdp__articletitle";
const TEXT = ".docOcurrContainer, .DocText";

/** The articles of an export; none where the page is something else. */
export function europresseArticles(page: Pick<ExportNode, "querySelectorAll">): readonly ExportedArticle[] {
  return [...page.querySelectorAll("article")]
    .filter((article) => article.querySelector(HEADLINE) !== null && article.querySelector(TEXT) !== null)
    .map(readArticle);
}

function readArticle(article: ExportNode): ExportedArticle {
  const headline = lineOf(article.querySelector(HEADLINE));
  const text = article.querySelector(TEXT)!;
  const paragraphs = Array.from(text.querySelectorAll("p"), lineOf).filter((line) => line !== "");
  const body = paragraphs.length > 0 ? paragraphs : [lineOf(text)];
  const head = lineOf(article.querySelector(".DocHeader"));
  const day = dayIn(head);
  const fields = {
    // "Harbour Gazette, no. 4300"
    outlet: lineOf(article.querySelector(".DocPublicationName")).split(", no")[0]!,
    author: lineOf(article.querySelector(".docAuthors, .sm-margin-bottomNews")),
    // "Monde, jeudi 3 mars 2016, p. 4"
    section: sectionOf(head),
    page: /, p\. ?(\S{1,12})$/.exec(head)?.[1] ?? "",
  };
  return {
    id: idOf(article),
    text: [headline, ...body].filter((line) => line !== "").join("\n\n"),
    published: day,
    publishedFrom: day === null ? null : "date",
    meta: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== "")),
  };
}

/** The section, where one stands before the date. */
function sectionOf(head: string): string {
  const parts = head.split(", ");
  const date = parts.findIndex((part) => dayIn(part) !== null);
  return date > 0 ? parts.slice(0, date).join(", ") : "";
}

/** "news·20160303·HG·0012": the source's kind, the day, the source, the item. */
function idOf(article: ExportNode): string | null {
  const line = lineOf(article.querySelector(".publiC-lblNodoc, footer"));
  return /[a-z]{3,6}·\d{8}·[\p{L}\d]{1,8}·\S{1,40}/u.exec(line)?.[0] ?? null;
}
