import { type Bytes, collect } from "../bytes.ts";
import type { InputItem } from "../input-item.ts";
import type { ReadOptions } from "../read-options.ts";
import { mailItems } from "./mail-items.ts";

/** A single mail (RFC 5322) as a document. */
export async function* readEml(
  chunks: Bytes,
  source: string,
  { encoding }: ReadOptions,
): AsyncGenerator<InputItem> {
  const bytes = await collect(chunks);
  yield* await mailItems(withLineFeeds(bytes), source, source, encoding);
}

/** Mails have lines that end in \r\n; what reads them looks for \n. */
function withLineFeeds(bytes: Buffer): Buffer {
  let length = 0;
  for (let i = 0; i < bytes.length; i++)
    if (bytes[i] !== 0x0d || bytes[i + 1] !== 0x0a) bytes[length++] = bytes[i]!;
  return bytes.subarray(0, length);
}
