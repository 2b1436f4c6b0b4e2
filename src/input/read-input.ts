import { resolve } from "node:path";
import type { Document } from "../model/document.ts";
import { type Bytes, limitBytes, peek } from "./bytes.ts";
import { isUtf32, UTF_32 } from "./encodings.ts";
import { isGzip } from "./gzip-head.ts";
import { readHtml } from "./html/html.ts";
import { beginningOf, formatOf, type KnownFormat, SNIFF_BYTES } from "./input-format.ts";
import { failure, type InputItem, warning } from "./input-item.ts";
import { readNdjson } from "./json/ndjson.ts";
import { foreignLanguage } from "./language.ts";
import { HELD_BYTES, type Limits, Unreadable } from "./limits.ts";
import { readMarkdown } from "./markdown.ts";
import { describeNotProse } from "./not-prose.ts";
import { findFile } from "./odd-path.ts";
import { openFile } from "./open-file.ts";
import type { ReadOptions } from "./read-options.ts";
import { describeFailure } from "./system-error.ts";
import { readText } from "./text.ts";

type Reader = (chunks: Bytes, source: string, options: ReadOptions) => AsyncIterable<InputItem>;

/** A reader for each format; those that few runs need are loaded where they are. */
const readers: Readonly<Record<KnownFormat, Reader>> = {
  text: readText,
  ndjson: readNdjson,
  json: lazily(async () => (await import("./json/json.ts")).readJson),
  markdown: readMarkdown,
  html: readHtml,
  csv: lazily(async () => (await import("./tables/csv.ts")).readCsv),
  mbox: lazily(async () => (await import("./mail/mbox.ts")).readMbox),
  eml: lazily(async () => (await import("./mail/eml.ts")).readEml),
  feed: lazily(async () => (await import("./xml/feed.ts")).readFeed),
  xml: lazily(async () => (await import("./xml/articles.ts")).readArticles),
  office: lazily(async () => (await import("./office/office.ts")).readOffice),
  citations: lazily(async () => (await import("./citations.ts")).readCitations),
  subtitles: lazily(async () => (await import("./subtitles.ts")).readSubtitles),
  warc: lazily(async () => (await import("./warc.ts")).readWarc),
};

function lazily(load: () => Promise<Reader>): Reader {
  return async function* (chunks, source, options) {
    yield* (await load())(chunks, source, options);
  };
}

/** Formats that are read piece by piece, in bounded memory whatever their size. */
const streamed: ReadonlySet<KnownFormat> = new Set([
  "text",
  "markdown",
  "ndjson",
  "json",
  "csv",
  "mbox",
  "warc",
]);

/** The documents of one path, or of standard input for "-". Never throws for what an input may do. */
export async function* readInput(path: string, options: ReadOptions): AsyncGenerator<InputItem> {
  const source = path.toWellFormed();
  try {
    const items = path === "-" ? readBytes(options.stdin, source, options) : readFile(path, source, options);
    for await (const item of items) {
      if (item.kind === "document") yield* languageWarnings(item.document);
      yield item;
    }
  } catch (error) {
    yield failure(source, describeFailure(error));
  }
}

async function* languageWarnings({ source, id, text }: Document): AsyncGenerator<InputItem> {
  const language = await foreignLanguage(text);
  const where = id === null ? source : `${source} (${id})`;
  if (language !== null)
    yield warning(where, `seems to be ${language}: names, quotes and figures are read as English`);
}

async function* readFile(path: string, source: string, options: ReadOptions): AsyncGenerator<InputItem> {
  const maxBytes = options.limits.bytes ?? undefined;
  const file = openFile(await findFile(resolve(options.cwd, path)), source, maxBytes);
  try {
    yield* readBytes(file.chunks, source, options);
  } finally {
    file.close();
  }
}

async function* readBytes(chunks: Bytes, source: string, options: ReadOptions): AsyncGenerator<InputItem> {
  const notes: string[] = [];
  const packed = await peek(chunks, 2);
  const unpacked = isGzip(packed.head)
    ? (await import("./gunzip.ts")).gunzip(packed.chunks, options.limits.ratio, (message) =>
        notes.push(message),
      )
    : packed.chunks;
  const { head, chunks: all } = await peek(unpacked, SNIFF_BYTES);
  if (isUtf32(head)) throw new Unreadable(UTF_32);
  const format = formatOf(options.format, source, head);
  const foreign =
    options.format === "auto" && format === "text" ? describeNotProse(source, beginningOf(head)) : null;
  if (foreign !== null) throw new Unreadable(foreign);
  yield* readers[format](limitBytes(all, maxBytes(format, options.limits)), source, options);
  for (const message of notes) yield warning(source, message);
}

function maxBytes(format: KnownFormat, { bytes }: Limits): number {
  return bytes ?? (streamed.has(format) ? Number.POSITIVE_INFINITY : HELD_BYTES);
}
