/** What a page says of its article: meta elements, JSON-LD of schema.org, times. */
import type { Json } from "../../model/meta.ts";
import { type Published, publishedIn } from "../meta/published-day.ts";

/** What is read of a page's tree. */
export interface Page {
  readonly querySelector: (selector: string) => Element | null;
  readonly querySelectorAll: (selector: string) => Iterable<Element>;
}

interface Element {
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
}

export interface PageMeta {
  readonly published: string | null;
  readonly publishedFrom: string | null;
  readonly meta: Readonly<Record<string, Json>>;
  /** The article's text as the page gives it to search engines; empty where it does not. */
  readonly articleBody: string;
}

/** Meta elements by their names, and what they are called in the results; the first that is there counts. */
const NAMES: readonly (readonly [key: string, names: readonly string[]])[] = [
  ["title", ["og:title", "twitter:title", "dc.title", "headline"]],
  ["author", ["author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author"]],
  ["outlet", ["og:site_name", "application-name", "dc.publisher", "publisher"]],
  ["section", ["article:section", "section", "parsely-section"]],
  ["url", ["og:url", "twitter:url"]],
  ["description", ["og:description", "description", "twitter:description"]],
  ["keywords", ["news_keywords", "keywords", "article:tag"]],
];

const DATES: readonly string[] = [
  "article:published_time date datepublished dc.date dc.date.issued dcterms.created pubdate publishdate",
  "publish-date publication_date parsely-pub-date sailthru.date ptime cxenseparse:recs:publishtime",
].flatMap((names) => names.split(" "));

/** Characters of one value that are kept. */
const MAX_VALUE = 2000;

/** Must be read before the page's tree is changed. */
export function readPageMeta(page: Page): PageMeta {
  const named = metaElements(page);
  const article = articleIn(page);
  const meta = new Map<string, string>();
  const add = (key: string, value: Json | undefined) => {
    const text = textOf(value);
    if (text !== "" && !meta.has(key)) meta.set(key, text);
  };
  add("title", article["headline"]);
  add("author", article["author"]);
  add("outlet", article["publisher"]);
  add("section", article["articleSection"]);
  for (const [key, names] of NAMES) for (const name of names) add(key, named.get(name));
  add("title", page.querySelector("title")?.textContent ?? "");
  add("author", page.querySelector("[rel=author], [itemprop=author], .byline, .author")?.textContent ?? "");
  add("url", page.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "");
  add("language", page.querySelector("html")?.getAttribute("lang") ?? "");
  const published = dayOf(page, named, article);
  return {
    published: published?.published ?? null,
    publishedFrom: published?.publishedFrom ?? null,
    meta: Object.fromEntries(meta),
    articleBody: typeof article["articleBody"] === "string" ? article["articleBody"] : "",
  };
}

/** Meta elements by name, in lower case. */
function metaElements(page: Page): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll("meta")) {
    const name = ["property", "name", "itemprop"]
      .map((key) => element.getAttribute(key))
      .find((value) => value);
    const content = element.getAttribute("content") ?? "";
    const key = name?.toLowerCase() ?? "";
    if (key !== "" && content !== "" && !found.has(key)) found.set(key, content);
  }
  return found;
}

function dayOf(page: Page, named: ReadonlyMap<string, string>, article: Fields): Published | null {
  const given = publishedIn({ datePublished: textOf(article["datePublished"]) });
  if (given !== null) return given;
  for (const name of DATES) {
    const found = publishedIn({ date: named.get(name) ?? "" });
    if (found !== null) return { ...found, publishedFrom: name };
  }
  const times = [
    ...page.querySelectorAll("time[pubdate], [itemprop=datePublished], article time, h1 ~ time, time"),
  ];
  for (const element of times.slice(0, 1)) {
    const found = publishedIn({ date: element.getAttribute("datetime") ?? element.textContent ?? "" });
    if (found !== null) return { ...found, publishedFrom: "time" };
  }
  return null;
}

type Fields = Readonly<Record<string, Json>>;

/** Bytes of JSON-LD that are read. */
const MAX_JSON = 1 << 20;

/** The news article that a page's JSON-LD describes (schema.org/NewsArticle); no fields where it describes none. */
function articleIn(page: Page): Fields {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parse(script.textContent ?? ""), 0);
    if (found !== null) return found;
  }
  return {};
}

function parse(json: string): Json {
  if (json.length > MAX_JSON) return null;
  try {
    return JSON.parse(json) as Json;
  } catch {
    return null;
  }
}

function findArticle(value: Json | undefined, depth: number): Fields | null {
  if (typeof value !== "object" || value === null || depth > 3) return null;
  if (Array.isArray(value)) {
    for (const each of value as readonly Json[]) {
      const found = findArticle(each, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  const fields = value as Fields;
  if (/(?:Article|BlogPosting|Report)\b/.test(textOf(fields["@type"]))) return fields;
  return findArticle(fields["@graph"], depth + 1);
}

/** A value as text: the names of persons and organizations, a list joined by commas. */
function textOf(value: Json | undefined): string {
  if (typeof value === "string") return value.replace(/\s+/g, " ").trim().slice(0, MAX_VALUE).toWellFormed();
  if (typeof value !== "object" || value === null) return "";
  if (!Array.isArray(value)) return textOf((value as Fields)["name"]);
  const names = (value as readonly Json[]).slice(0, 20).map(textOf);
  return names.filter((name) => name !== "").join(", ");
}
