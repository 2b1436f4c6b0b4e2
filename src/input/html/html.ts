import { isUtf8 } from "node:buffer";
import type { DocumentHead } from "../../model/document.ts";
import { type Bytes, collect } from "../bytes.ts";
import { encodingNamed, markedUtf16, type TextEncoding } from "../encodings.ts";
import { documentItem, type InputItem, warning } from "../input-item.ts";
import type { ReadOptions } from "../read-options.ts";
import { decodeWhole } from "../whole.ts";
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
  { encoding, limits }: Pick<ReadOptions, "encoding" | "limits">,
): AsyncGenerator<InputItem> {
  const where = head.id === null ? head.source : `${head.source} (${head.id})`;
  const { text: html, warnings } = await decodeWhole(bytes, where, encoding ?? metaEncoding(bytes));
  yield* warnings;
  const { text, problem } = await htmlText(html, limits.depth);
  if (problem !== null) yield warning(where, `${problem}; all text of the page was taken`);
  yield documentItem({ ...head, text });
}

/** The text of a page, and why it is not only the article's. */
export async function htmlText(
  html: string,
  maxDepth: number,
): Promise<{ readonly text: string; readonly problem: string | null }> {
  const { depth, work } = surveyHtml(html, { depth: maxDepth, work: WORTH_SEARCHING });
  if (depth > maxDepth)
    return { text: plainText(html), problem: `nested deeper than ${maxDepth} (--max-depth sets the limit)` };
  if (work > WORTH_SEARCHING)
    return { text: plainText(html), problem: "too large to be searched for an article" };
  const { articleText } = await loadArticle();
  if (articleText === null)
    return { text: plainText(html), problem: "linkedom and @mozilla/readability are missing" };
  return { text: articleText(html) ?? plainText(html), problem: null };
}

/** linkedom and Readability are large, few runs need them, and one can do without. */
async function loadArticle(): Promise<{ readonly articleText: ((html: string) => string | null) | null }> {
  return import("./article.ts").catch(() => ({ articleText: null }));
}

/** The encoding a page names for itself, where it is not plainly UTF-8 or UTF-16. */
function metaEncoding(bytes: Uint8Array): TextEncoding | null {
  if (markedUtf16(bytes) !== null || isUtf8(bytes)) return null;
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const label = /<meta[^<>]*charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  return label === undefined ? null : encodingNamed(label);
}
