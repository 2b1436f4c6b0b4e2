import { decode } from "./decode.ts";
import { decoderFor, encodingNamed, type TextEncoding } from "./encodings.ts";
import { plainText } from "./html/plain.ts";

/** What is read of a mail. */
export interface Message {
  readonly id: string | null;
  readonly subject: string;
  /** Null where no part of it is text, or what says so is none. */
  readonly text: string | null;
}

/** Parts within parts; mail programs make three. */
const DEEPEST = 8;

/** A mail (RFC 5322) with its first text (RFC 2045): plain if there is one, else HTML. */
export async function readMessage(mail: Buffer, encoding: TextEncoding | null): Promise<Message> {
  const { headers } = splitHead(mail);
  const part = findPart(mail, /^text\/plain/i, 0) ?? findPart(mail, /^text\/html/i, 0);
  return {
    id: headers.get("message-id")?.trim().replace(/^<|>$/g, "") || null,
    subject: decodeWords(headers.get("subject") ?? "")
      .trim()
      .toWellFormed(),
    text: part === null ? null : await partText(part, encoding),
  };
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** The headers, by name in lower case and with their lines joined, and what comes behind the empty line. */
function splitHead(bytes: Buffer): Part {
  const end = bytes[0] === 0x0a ? 0 : bytes.indexOf("\n\n");
  const head = bytes.subarray(0, end < 0 ? bytes.length : end).toString("latin1");
  const lines = head.replace(/\n[ \t]/g, " ").split("\n");
  const headers = lines.flatMap((line): readonly (readonly [string, string])[] => {
    const colon = line.indexOf(":");
    return colon < 1 ? [] : [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]];
  });
  return {
    headers: new Map(headers),
    body: bytes.subarray(end < 0 ? bytes.length : end + (end === 0 ? 1 : 2)),
  };
}

/** The first part of this type, wherever it lies. */
function findPart(bytes: Buffer, type: RegExp, depth: number): Part | null {
  const part = splitHead(bytes);
  const own = part.headers.get("content-type") ?? "text/plain";
  if (!/^multipart\//i.test(own)) return type.test(own) ? part : null;
  const boundary = parameter(own, "boundary");
  if (boundary === null || depth === DEEPEST) return null;
  for (const inner of splitParts(part.body, boundary)) {
    const found = findPart(inner, type, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function* splitParts(body: Buffer, boundary: string): Generator<Buffer> {
  const mark = `--${boundary}`;
  for (let at = body.indexOf(mark); at >= 0; ) {
    const start = body.indexOf("\n", at) + 1;
    const next = start === 0 ? -1 : body.indexOf(mark, start);
    if (next < 0) return;
    yield body.subarray(start, next);
    at = next;
  }
}

/** A parameter of a header: `text/plain; charset="utf-8"`. */
function parameter(header: string, name: string): string | null {
  for (const each of header.split(";").slice(1)) {
    const [key = "", ...value] = each.split("=");
    if (key.trim().toLowerCase() === name) return value.join("=").trim().replace(/^"|"$/g, "");
  }
  return null;
}

async function partText({ headers, body }: Part, encoding: TextEncoding | null): Promise<string | null> {
  const type = headers.get("content-type") ?? "text/plain";
  const bytes = transferDecode(body, headers.get("content-transfer-encoding") ?? "");
  const named = encoding ?? encodingNamed(parameter(type, "charset") ?? "");
  const decoded = await decode(bytes, named ?? undefined);
  if (decoded.kind === "binary") return null;
  return /^text\/html/i.test(type) ? plainText(decoded.text) : decoded.text;
}

function transferDecode(body: Buffer, kind: string): Buffer {
  if (/^\s*base64/i.test(kind)) return Buffer.from(body.toString("latin1"), "base64");
  return /^\s*quoted-printable/i.test(kind) ? unquote(body.toString("latin1").replace(/=\n/g, "")) : body;
}

/** "=E9" as the byte it stands for. */
function unquote(text: string): Buffer {
  const code = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16));
  return Buffer.from(text.replace(/=([0-9a-f]{2})/gi, code), "latin1");
}

/** Encoded words in a header (RFC 2047): "=?utf-8?q?Caf=C3=A9?=". */
function decodeWords(header: string): string {
  const joined = header.replace(/\?=\s=\?/g, "?==?");
  return joined.replace(/=\?([\w-]+)\?([bq])\?([^?\s]*)\?=/gi, (whole, charset, kind, content) => {
    const encoding = encodingNamed(charset);
    if (encoding === null) return whole;
    const isBase64 = kind.toLowerCase() === "b";
    const bytes = isBase64 ? Buffer.from(content, "base64") : unquote(content.replace(/_/g, " "));
    return decoderFor(encoding).write(bytes);
  });
}
