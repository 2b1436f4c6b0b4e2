import { type ByteReader, createByteReader } from "./byte-reader.ts";
import type { Bytes } from "./bytes.ts";
import { decode } from "./decode.ts";
import type { TextEncoding } from "./encodings.ts";
import { readPage } from "./html/html.ts";
import { pageOf } from "./http-response.ts";
import { documentItem, failure, type InputItem, warning } from "./input-item.ts";
import { HELD_BYTES, tooLarge, Unreadable } from "./limits.ts";
import { describeFields } from "./meta/record-meta.ts";
import type { ReadOptions } from "./read-options.ts";

/**
 * The texts of a web archive (WARC 1.1, as in Common Crawl's WET files) and the pages in it as documents, one by one;
 * the id is the address it is from. Records of other kinds, and what is no page, are passed over.
 */
export async function* readWarc(
  chunks: Bytes,
  source: string,
  options: ReadOptions,
): AsyncGenerator<InputItem> {
  const reader = createByteReader(chunks);
  const { limits, encoding } = options;
  const largest = limits.bytes ?? HELD_BYTES;
  let others = 0;
  try {
    for (let head = await readHead(reader); head !== null; head = await readHead(reader)) {
      const isRead = head.type === "conversion" || head.type === "response";
      if (!isRead || head.length > largest) {
        if (isRead)
          yield failure(nameOf(head, source), tooLarge("the record", largest, "--max-bytes").message);
        await skip(reader, head.length);
      } else if (head.type === "conversion")
        yield* readRecord(head, await take(reader, head.length), source, encoding);
      else {
        const page = await pageOf(await take(reader, head.length), largest);
        if (page === null) others++;
        else yield* readPage(page, { source, id: head.address, ...describeFields(head.fields) }, options);
      }
    }
  } finally {
    await reader.close();
  }
  if (others > 0) yield warning(source, `${others} responses in it are no pages and were passed over`);
}

async function* readRecord(
  head: RecordHead,
  body: Uint8Array,
  source: string,
  encoding: TextEncoding | null,
): AsyncGenerator<InputItem> {
  const where = nameOf(head, source);
  const decoded = await decode(body, encoding ?? undefined);
  if (decoded.kind === "binary") return yield failure(where, `is not text (${decoded.reason})`);
  if (decoded.oddity !== null) yield warning(where, decoded.oddity);
  yield documentItem({
    source,
    id: head.address,
    text: decoded.text,
    ...describeFields(head.fields),
    isItem: true,
  });
}

/** How messages name a record. */
function nameOf({ address }: RecordHead, source: string): string {
  return address === null ? source : `${source} (${address})`;
}

interface RecordHead {
  readonly type: string;
  readonly address: string | null;
  readonly length: number;
  /** What is kept with the text. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Bytes passed over at a time. */
const PIECE = 1 << 20;
const LINE_FEED = 0x0a;
const MAX_HEADER = 1 << 16;
const MAX_HEADERS = 100;

/** The head of the next record; null at the end. */
async function readHead(reader: ByteReader): Promise<RecordHead | null> {
  let version = "\n";
  while (/^\r?\n$/.test(version)) version = await readLine(reader);
  if (version === "") return null;
  if (!version.startsWith("WARC/")) throw new Unreadable("is no web archive, or a damaged one");
  const headers = new Map<string, string>();
  let count = 0;
  for (let line = await readLine(reader); line.trim() !== ""; line = await readLine(reader)) {
    const colon = line.indexOf(":");
    headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
    if (++count > MAX_HEADERS) throw new Unreadable("a record of the archive has too many headers");
  }
  const length = Number(headers.get("content-length"));
  if (!Number.isSafeInteger(length) || length < 0)
    throw new Unreadable("a record of the archive has no length");
  return {
    type: headers.get("warc-type") ?? "",
    address: headers.get("warc-target-uri") ?? null,
    length,
    fields: Object.fromEntries([...headers].filter(([name]) => name === "warc-date")),
  };
}

async function readLine(reader: ByteReader): Promise<string> {
  return Buffer.from(await reader.takePast(LINE_FEED, MAX_HEADER)).toString("utf8");
}

async function skip(reader: ByteReader, length: number): Promise<void> {
  for (let left = length; left > 0; left -= PIECE) await take(reader, Math.min(left, PIECE));
}

async function take(reader: ByteReader, length: number): Promise<Buffer> {
  const bytes = await reader.take(length);
  if (bytes.length < length) throw new Unreadable("the archive ends within a record");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
