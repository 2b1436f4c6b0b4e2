import { type ByteReader, createByteReader } from "./byte-reader.ts";
import type { Bytes } from "./bytes.ts";
import { decode } from "./decode.ts";
import type { TextEncoding } from "./encodings.ts";
import { documentItem, failure, type InputItem, warning } from "./input-item.ts";
import { HELD_BYTES, tooLarge, Unreadable } from "./limits.ts";
import type { ReadOptions } from "./read-options.ts";

/**
 * The texts of a web archive (WARC 1.1, as in Common Crawl's WET files) as documents, one by one; a text's id is
 * the address it is from. Records of other kinds are passed over.
 */
export async function* readWarc(
  chunks: Bytes,
  source: string,
  { limits, encoding }: ReadOptions,
): AsyncGenerator<InputItem> {
  const reader = createByteReader(chunks);
  const largest = limits.bytes ?? HELD_BYTES;
  let pages = 0;
  try {
    for (let head = await readHead(reader); head !== null; head = await readHead(reader)) {
      if (head.type === "response") pages++;
      if (head.type === "conversion" && head.length <= largest)
        yield* readRecord(head, await take(reader, head.length), source, encoding);
      else {
        if (head.type === "conversion")
          yield failure(nameOf(head, source), tooLarge("the record", largest, "--max-bytes").message);
        await skip(reader, head.length);
      }
    }
  } finally {
    await reader.close();
  }
  if (pages > 0)
    yield warning(source, `${pages} web pages in it were passed over: only texts (WET) are read`);
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
  yield documentItem({ source, id: head.address, text: decoded.text, isItem: true });
}

/** How messages name a record. */
function nameOf({ address }: RecordHead, source: string): string {
  return address === null ? source : `${source} (${address})`;
}

interface RecordHead {
  readonly type: string;
  readonly address: string | null;
  readonly length: number;
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
  };
}

async function readLine(reader: ByteReader): Promise<string> {
  return Buffer.from(await reader.takePast(LINE_FEED, MAX_HEADER)).toString("utf8");
}

async function skip(reader: ByteReader, length: number): Promise<void> {
  for (let left = length; left > 0; left -= PIECE) await take(reader, Math.min(left, PIECE));
}

async function take(reader: ByteReader, length: number): Promise<Uint8Array> {
  const bytes = await reader.take(length);
  if (bytes.length < length) throw new Unreadable("the archive ends within a record");
  return bytes;
}
