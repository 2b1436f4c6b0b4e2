import { type ByteReader, createByteReader } from "./byte-reader.ts";
import type { Bytes } from "./bytes.ts";
import { decode } from "./decode.ts";
import { failure, type InputItem, warning } from "./input-item.ts";
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
  for (let head = await readHead(reader); head !== null; head = await readHead(reader)) {
    const { type, address, length } = head;
    if (type === "response") pages++;
    if (type !== "conversion" || length > largest) {
      if (type === "conversion")
        yield failure(`${source} (${address})`, tooLarge("the record", largest, "--max-bytes").message);
      await skip(reader, length);
      continue;
    }
    const body = await reader.take(length);
    if (body.length < length) throw new Unreadable("the archive ends within a record");
    const decoded = await decode(body, encoding ?? undefined);
    if (decoded.kind === "text")
      yield { kind: "document", document: { source, id: address, text: decoded.text } };
  }
  if (pages > 0)
    yield warning(source, `${pages} web pages in it were passed over: only texts (WET) are read`);
}

interface RecordHead {
  readonly type: string;
  readonly address: string | null;
  readonly length: number;
}

const LINE_FEED = 0x0a;
const LONGEST_HEADER = 1 << 16;
const MOST_HEADERS = 100;

/** The head of the next record; null at the end. */
async function readHead(reader: ByteReader): Promise<RecordHead | null> {
  let version = "\n";
  while (/^\r?\n$/.test(version)) version = await readLine(reader);
  if (version === "") return null;
  if (!version.startsWith("WARC/")) throw new Unreadable("is no web archive, or a damaged one");
  const headers = new Map<string, string>();
  for (let line = await readLine(reader); line.trim() !== ""; line = await readLine(reader)) {
    const colon = line.indexOf(":");
    headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
    if (headers.size > MOST_HEADERS) throw new Unreadable("a record of the archive has too many headers");
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
  return Buffer.from(await reader.takePast(LINE_FEED, LONGEST_HEADER)).toString("utf8");
}

async function skip(reader: ByteReader, length: number): Promise<void> {
  for (let left = length; left > 0; ) {
    const passed = await reader.take(Math.min(left, 1 << 20));
    if (passed.length === 0) return;
    left -= passed.length;
  }
}
