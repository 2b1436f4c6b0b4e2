/** Pages that Factiva hands out: many articles, each with its fields in order, whatever the language of the interface. */
import { dayIn } from "../meta/published-day.ts";
import { type ExportedArticle, type ExportNode, lineOf } from "./exported-article.ts";

/** The class of an article names the interface's language: "article enArticle". So does that of its headline. */
const ARTICLE = "div.article";
const HEADLINE = '[class$="Headline"]';
const PARAGRAPH = "p.articleParagraph";

/** "HGAZ000020160303ec33000b1": a source's code, the day, a code of its own. */
const ACCESSION = /[A-Z]{2,8}0{2,6}(?:19|20)\d{6}[0-9a-z]{6,12}/;

/** The articles of an export; none where the page is something else. */
export function factivaArticles(page: Pick<ExportNode, "querySelectorAll">): readonly ExportedArticle[] {
  const articles = [...page.querySelectorAll(ARTICLE)].filter(
    (article) => article.querySelector(HEADLINE) !== null && article.querySelector(PARAGRAPH) !== null,
  );
  return articles.map(readArticle);
}

function readArticle(article: ExportNode): ExportedArticle {
  const headline = lineOf(article.querySelector(HEADLINE));
  const paragraphs = Array.from(article.querySelectorAll(PARAGRAPH), lineOf).filter((line) => line !== "");
  const fields = fieldsOf(article, headline);
  const last = paragraphs.at(-1) ?? "";
  const isCode = last.length < 60 && ACCESSION.test(last);
  const id = ACCESSION.exec(isCode ? last : lineOf(article).slice(-100))?.[0] ?? null;
  const text = [headline, ...(isCode ? paragraphs.slice(0, -1) : paragraphs)].join("\n\n");
  const { date, ...meta } = fields;
  return { id, text, published: date ?? null, publishedFrom: date === undefined ? null : "date", meta };
}

/** What stands between headline and text, by its place: author, words, date, time, outlet, its code, language. */
function fieldsOf(article: ExportNode, headline: string): Readonly<Record<string, string>> {
  const lines = Array.from(article.querySelectorAll("div"), lineOf).filter(
    (line) => line !== "" && line.length < 200,
  );
  const start = lines.indexOf(headline);
  const date = lines.findIndex((line, i) => i > start && line.length < 40 && dayIn(line) !== null);
  if (date < 0) return {};
  const isTime = (line = "") => /^\d{1,2}:\d{2}/.test(line);
  const outlet = lines[isTime(lines[date + 1]) ? date + 2 : date + 1];
  const before = lines.slice(start + 1, date).filter((line) => !/^[\d.,]{1,7}\s?\p{L}{1,12}$/u.test(line));
  const section = start > 0 ? lines[start - 1] : undefined;
  return {
    date: dayIn(lines[date]) ?? "",
    ...(before[0] === undefined ? {} : { author: before[0] }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(section === undefined ? {} : { section }),
  };
}
