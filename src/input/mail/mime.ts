import { decode } from "../decode.ts";
import { decoderFor, encodingNamed, type TextEncoding } from "../encodings.ts";
import { plainText } from "../html/plain.ts";

/** What is read of a mail. */
export interface Message {
  readonly id: string | null;
  readonly subject: string;
  /** Those that say who wrote it, to whom and when, decoded. */
  readonly headers: Readonly<Record<string, string>>;
  /** Null where no part of it is text, or what says so is none. */
  readonly text: string | null;
}

/** Parts within parts; mail programs make three. */
const MAX_DEPTH = 8;

/** A mail (RFC 5322) with its first text (RFC 2045): plain if there is one, else HTML. */
export async function readMessage(mail: Buffer, encoding: TextEncoding | null): Promise<Message> {
  const { headers } = splitHead(mail);
  const part = findPart(mail, /^text\/plain/i, 0) ?? findPart(mail, /^text\/html/i, 0);
  return {
    id: headers.get("message-id")?.trim().replace(/^<|>$/g, "") || null,
    subject: decodeHeader(headers.get("subject") ?? ""),
    headers: Object.fromEntries(
      KEPT.flatMap((name) => {
        const value = decodeHeader(headers.get(name) ?? "");
        return value === "" ? [] : [[name, value]];
      }),
    ),
    text: part === null ? null : await partText(part, encoding),
  };
}

/** Headers that are kept with the text. */
const KEPT = ["date", "from", "to", "subject", "list-id", "newsgroups", "organization"];

function decodeHeader(value: string): string {
  return decodeWords(value).trim().toWellFormed();
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Bytes of a part's headers that are read; those of a mail that went through many hands have 20 KB. */
const MAX_HEAD = 1 << 18;

/** The headers, by name in lower case and with their lines joined, and what comes after the empty line. */
function splitHead(bytes: Buffer): Part {
  const end = bytes[0] === 0x0a ? 0 : bytes.indexOf("\n\n");
  const head = bytes.subarray(0, Math.min(end < 0 ? bytes.length : end, MAX_HEAD)).toString("latin1");
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
  if (boundary === null || depth === MAX_DEPTH) return null;
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
  return /^\s*quoted-printable/i.test(kind) ? decodeQuoted(body) : body;
}

const [EQUALS, LINE_FEED] = [0x3d, 0x0a];

/** Quoted-printable: "=E9" as the byte it stands for, a line that ends in "=" joined to the next. */
function decodeQuoted(bytes: Buffer): Buffer {
  const decoded = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    const code = bytes[i] === EQUALS ? hexAt(bytes, i + 1) : -1;
    if (code >= 0) {
      decoded[length++] = code;
      i += 2;
    } else if (bytes[i] === EQUALS && bytes[i + 1] === LINE_FEED) i++;
    else decoded[length++] = bytes[i]!;
  }
  return decoded.subarray(0, length);
}

/** The byte that two hexadecimal digits stand for; -1 where there are none. */
function hexAt(bytes: Buffer, at: number): number {
  const [high, low] = [digitOf(bytes[at]), digitOf(bytes[at + 1])];
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function digitOf(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Encoded words in a header (RFC 2047): "=?utf-8?q?Caf=C3=A9?=". */
function decodeWords(header: string): string {
  const joined = header.replace(/\?=\s=\?/g, "?==?");
  return joined.replace(/=\?([\w-]+)\?([bq])\?([^?\s]*)\?=/gi, (whole, charset, kind, content) => {
    const encoding = encodingNamed(charset);
    if (encoding === null) return whole;
    const isBase64 = kind.toLowerCase() === "b";
    const bytes = isBase64
      ? Buffer.from(content, "base64")
      : decodeQuoted(Buffer.from(content.replace(/_/g, " "), "latin1"));
    return decoderFor(encoding).write(bytes);
  });
}
