import { type Bytes, peek } from "./bytes.ts";
import { decoderFor, markedUtf16, type TextEncoding } from "./encodings.ts";

/**
 * A stream of UTF-8 from one in the encoding given, or in UTF-16 where a byte-order mark says so. Where neither does,
 * it is as it was: its lines may be anything.
 */
export async function toUtf8(chunks: Bytes, encoding: TextEncoding | null): Promise<Bytes> {
  const { head, chunks: all } = await peek(chunks, 2);
  const known = encoding ?? markedUtf16(head);
  return known === null ? all : transcode(all, known);
}

async function* transcode(chunks: Bytes, encoding: TextEncoding): AsyncGenerator<Uint8Array> {
  const decoder = decoderFor(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.write(chunk));
  yield Buffer.from(decoder.end());
}
