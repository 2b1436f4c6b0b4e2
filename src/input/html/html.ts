import { isUtf8 } from "node:buffer";
import type { DocumentHead } from "../../model/document.ts";
import { type Bytes, collect } from "../bytes.ts";
import { encodingNamed, markedUtf16, type TextEncoding } from "../encodings.ts";
import { documentItem, type InputItem, warning } from "../input-item.ts";
import type { ReadOptions } from "../read-options.ts";
import { decodeWhole } from "../whole.ts";
import type { ExportedArticle } from "./exported-article.ts";
import { leftOut } from "./left-out.ts";
import { plainText } from "./plain.ts";
import { surveyHtml } from "./survey.ts";

/** Work (see `surveyHtml`) up to which a page is searched for its article; the largest newspapers' pages take half. */
const WORTH_SEARCHING = 200_000;

/** The article of an HTML page; all its text where none is found. Offsets refer to that text. */
export async function* readHtml(
  chunks: Bytes,
  source: string,
  options: ReadOptions,
): AsyncGenerator<InputItem> {
  yield* readPage(await collect(chunks), { source, id: null }, options);
}

/** A page that has been read whole; `head` says where it is from. */
export async function* readPage(
  bytes: Uint8Array,
  head: DocumentHead,
  options: Pick<ReadOptions, "encoding" | "limits" | "leftOut">,
): AsyncGenerator<InputItem> {
  const { encoding, limits } = options;
  const where = head.id === null ? head.source : `${head.source} (${head.id})`;
  const { text: html, warnings } = await decodeWhole(bytes, where, encoding ?? metaEncoding(bytes));
  yield* warnings;
  const { texts, problem, meta, exported = [] } = await readContent(html, limits.depth);
  if (problem !== null) yield warning(where, `${problem}; all text of the page was taken`);
  const described = { ...head, ...meta };
  const articles = [
    ...exported.map(({ id, ...article }) => ({ ...head, ...article, id: id ?? head.id, isItem: true })),
    ...texts.map((text, i) => {
      const id = texts.length > 1 ? idOf(head, i) : head.id;
      return { ...described, id, text, isItem: true };
    }),
  ];
  if (articles.length === 0) return yield documentItem({ ...described, text: plainText(html) });
  const rest =
    options.leftOut === true
      ? leftOut(
          plainText(html),
          articles.map(({ text }) => text),
        )
      : null;
  for (const [i, article] of articles.entries())
    yield documentItem(i === 0 && rest !== null ? { ...article, leftOut: rest } : article);
}

/** What tells the articles of one page apart: their number. */
function idOf({ id }: DocumentHead, i: number): string {
  return id === null ? `${i + 1}` : `${id}#${i + 1}`;
}

/** What is read of a page, and why it is not only its articles. */
interface Content {
  readonly texts: readonly string[];
  readonly problem: string | null;
  readonly meta: Partial<DocumentHead>;
  readonly exported?: readonly ExportedArticle[];
}

/** The articles of a page; none where it must not be searched or nothing is found. */
async function readContent(html: string, maxDepth: number): Promise<Content> {
  const { depth, work } = surveyHtml(html, { depth: maxDepth, work: WORTH_SEARCHING });
  const without = (problem: string) => ({ texts: [], problem, meta: {} });
  if (depth > maxDepth) return without(`nested deeper than ${maxDepth} (--max-depth sets the limit)`);
  if (work > WORTH_SEARCHING) return without("too large to be searched for an article");
  const { readArticles } = await loadArticle();
  if (readArticles === null) return without("linkedom and @mozilla/readability are missing");
  const content = readArticles(html);
  if (content === null) return { texts: [], problem: null, meta: {} };
  const { published, publishedFrom, meta } = content.meta;
  const { texts, exported } = content;
  return { texts, problem: null, meta: { published, publishedFrom, meta }, exported };
}

/** The text of a page, all its articles together. */
export async function htmlText(html: string, maxDepth: number): Promise<string> {
  const { texts, exported = [] } = await readContent(html, maxDepth);
  const all = [...texts, ...exported.map(({ text }) => text)];
  return all.length === 0 ? plainText(html) : all.join("\n\n");
}

/** linkedom and Readability are large, few runs need them, and one can do without. */
async function loadArticle(): Promise<
  Pick<typeof import("./article.ts"), "readArticles"> | { readonly readArticles: null }
> {
  return import("./article.ts").catch(() => ({ readArticles: null }));
}

/** The encoding a page names for itself, where it is not plainly UTF-8 or UTF-16. */
function metaEncoding(bytes: Uint8Array): TextEncoding | null {
  if (markedUtf16(bytes) !== null || isUtf8(bytes)) return null;
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const label = /<meta[^<>]*charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  return label === undefined ? null : encodingNamed(label);
}
