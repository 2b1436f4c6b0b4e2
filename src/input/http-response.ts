import { promisify } from "node:util";
import { gunzip, inflate } from "node:zlib";

const HEAD_END = Buffer.from("\r\n\r\n");
const unpackers: ReadonlyMap<string, typeof gunzip> = new Map([
  ["gzip", gunzip],
  ["deflate", inflate],
]);

/** The page in an HTTP response as web archives keep it; null where it is none, or cannot be unpacked within the limit. */
export async function pageOf(response: Buffer, largest: number): Promise<Buffer | null> {
  const end = response.subarray(0, MAX_HEAD).indexOf(HEAD_END);
  if (end < 0)
    return /^\s*<(?:!doctype html|html)/i.test(response.toString("latin1", 0, 200)) ? response : null;
  const head = response.toString("latin1", 0, end);
  const header = (name: string) => new RegExp(`^${name}: *([^\\r\\n;]*)`, "im").exec(head)?.[1]?.trim() ?? "";
  if (
    !/^HTTP\/\d(?:\.\d)? 200\b/.test(head) ||
    !/^(?:text\/html|application\/xhtml\+xml)$/i.test(header("content-type"))
  )
    return null;
  const body = response.subarray(end + HEAD_END.length);
  const whole = /chunked/i.test(header("transfer-encoding")) ? joinChunks(body) : body;
  const unpack = unpackers.get(header("content-encoding").toLowerCase());
  if (unpack === undefined) return whole;
  return promisify(unpack)(whole, { maxOutputLength: largest }).catch(() => null) as Promise<Buffer | null>;
}

const MAX_HEAD = 1 << 16;

/** A body in chunks (RFC 9112, 7.1) as one; as it is where it is in none. */
function joinChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf("\r\n", at);
    const size =
      end < 0 ? Number.NaN : Number.parseInt(body.toString("latin1", at, Math.min(end, at + 20)), 16);
    if (Number.isNaN(size)) return at === 0 ? body : Buffer.concat(chunks);
    if (size === 0) break;
    chunks.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(chunks);
}
