/** Files of many articles in SGML or XML: wire corpora, database exports, news markup. */

import type { Bytes } from "../bytes.ts";
import { decodeReferences } from "../html/references.ts";
import { documentItem, type InputItem } from "../input-item.ts";
import { Unreadable } from "../limits.ts";
import { describeFields } from "../meta/record-meta.ts";
import type { ReadOptions } from "../read-options.ts";
import { readWhole } from "../whole.ts";
import { attributeOf, readXmlRecords, type XmlRecord } from "./elements.ts";
import { xmlText } from "./xml-text.ts";

/** Elements that hold an article each: TREC and Gigaword, Reuters-21578, Factiva and JATS, NITF, NewsML, TEI. */
const ARTICLES: ReadonlySet<string> = new Set([
  "DOC",
  "REUTERS",
  "article",
  "nitf",
  "newsitem",
  "contentItem",
  "newsItem",
  "TEI",
  "TEI.2",
]);

/** Elements within them, by their names in lower case. The text's own order is kept. */
const HEADLINE: ReadonlySet<string> = new Set(
  "headline head hl title hl1 hedline head1 article-title".split(" "),
);
const DATELINE: ReadonlySet<string> = new Set(["dateline"]);
const BYLINE: ReadonlySet<string> = new Set("byline author".split(" "));
const TEXT: ReadonlySet<string> = new Set(
  "text body leadparagraph tailparagraphs body.content bodycontent maintext content story".split(" "),
);
const ID = ["docno", "docid", "accessionno", "reference", "id", "newid"];

/** The articles of SGML or XML as documents: headline, byline, dateline and text. */
export async function* readArticles(
  chunks: Bytes,
  source: string,
  { encoding }: ReadOptions,
): AsyncGenerator<InputItem> {
  const { text: xml, warnings } = await readWhole(chunks, source, encoding);
  yield* warnings;
  let count = 0;
  for (const record of readXmlRecords(xml, ARTICLES)) {
    count++;
    yield articleOf(record, source);
  }
  if (count > 0) return;
  // Past the declaration, the document type and comments.
  const root = /<([^\s!?/>][^\s/>]{0,60})/.exec(xml)?.[1] ?? "nothing";
  throw new Unreadable(
    `is XML of a kind that is not read (its root is <${root}>); give its texts as CSV or NDJSON, or --input-format text`,
  );
}

function articleOf(record: XmlRecord, source: string): InputItem {
  const parts = readParts(record);
  const [headline, byline, dateline] = [parts.headline, parts.byline, parts.dateline];
  const body = parts.text.join("\n\n");
  const lead = dateline === "" ? body : `${dateline} ${body}`;
  const text = [headline, byline, lead].filter((part) => part !== "").join("\n\n");
  const id = idOf(record, parts.other);
  return documentItem({ source, id, text, ...describeFields(parts.other), isItem: true });
}

interface Parts {
  readonly headline: string;
  readonly byline: string;
  readonly dateline: string;
  readonly text: readonly string[];
  /** Everything else, by name, as text. */
  readonly other: Readonly<Record<string, string>>;
}

/** Sorts the elements of an article; those that only wrap others, as Reuters' TEXT and NITF's body do, are opened. */
function readParts(record: XmlRecord): Parts {
  const heads = { headline: "", byline: "", dateline: "" };
  const text: string[] = [];
  const other: Record<string, string> = {};
  const take = ({ fields, name: wrapper }: Pick<XmlRecord, "fields" | "name">): void => {
    for (const { name, content } of fields) {
      const part = partNamed(name.toLowerCase(), wrapper);
      if (isWrapper(name.toLowerCase(), content)) take(inner(name, content));
      else if (part === "text") text.push(xmlText(content));
      else if (part !== "other") heads[part] ||= oneLine(content);
      else if (wrapper !== "text") other[name] ??= oneLine(content);
    }
  };
  take({ ...record, name: record.name.toLowerCase() });
  return { ...heads, text, other };
}

/** What an element of this name holds of an article; a title in NITF's head is that of the file. */
function partNamed(name: string, wrapper: string): "headline" | "byline" | "dateline" | "text" | "other" {
  if (HEADLINE.has(name)) return wrapper === "head" ? "other" : "headline";
  if (BYLINE.has(name)) return "byline";
  if (DATELINE.has(name)) return "dateline";
  return TEXT.has(name) ? "text" : "other";
}

/** Elements that wrap parts of an article: NITF's and Factiva's, JATS', TEI's, those of NewsML-G2. */
const WRAPPERS: ReadonlySet<string> = new Set(
  [
    "body body.head hedline head docdata article",
    "front article-meta title-group teiheader filedesc titlestmt publicationstmt",
    "itemmeta contentmeta contentset inlinexml html",
  ].flatMap((names) => names.split(" ")),
);

/** Whether an element holds the parts of an article, and no text of its own. */
function isWrapper(name: string, content: string): boolean {
  if (name === "text") return /<(?:BODY|TITLE|body|front)[\s>]/.test(content.slice(0, 2000));
  return WRAPPERS.has(name) && /^\s*<(?!p\b|P\b|para|sec\b|div|h\d)/.test(content);
}

function inner(name: string, content: string): Pick<XmlRecord, "fields" | "name"> {
  const [record] = readXmlRecords(`<${name}>${content}</${name}>`, new Set([name]));
  return { fields: record?.fields ?? [], name: name.toLowerCase() };
}

function oneLine(content: string): string {
  return xmlText(content).replace(/\s+/g, " ").trim();
}

function idOf({ attributes }: XmlRecord, fields: Readonly<Record<string, string>>): string | null {
  for (const id of ID) {
    const field = Object.keys(fields).find((name) => name.toLowerCase() === id);
    if (field !== undefined && fields[field] !== "") return fields[field]!;
    const attribute = attributeOf(attributes, id) ?? attributeOf(attributes, id.toUpperCase());
    if (attribute !== null) return decodeReferences(attribute);
  }
  return null;
}
