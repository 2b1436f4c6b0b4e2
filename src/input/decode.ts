import { isUtf8 } from "node:buffer";
import { decoderFor, isUtf32, markedUtf16, type TextEncoding } from "./encodings.ts";

/** Decoded text with what was odd about it, or the reason why it is no text. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly oddity: string | null }
  | Binary;

/** How bytes are to be read, and what is odd about that; or the reason why they are no text. */
export type Detected =
  | { readonly kind: "encoding"; readonly encoding: TextEncoding; readonly oddity: string | null }
  | Binary;

interface Binary {
  readonly kind: "binary";
  readonly reason: string;
}

/** Bytes looked at to tell text from binary data, and one encoding from another. */
const SAMPLE = 64 * 1024;

/** Bytes to text, in the encoding given or detected. A byte-order mark is not part of the text. */
export async function decode(bytes: Uint8Array, encoding?: TextEncoding): Promise<Decoded> {
  const detected = encoding === undefined ? await detectEncoding(bytes) : named(encoding);
  if (detected.kind === "binary") return detected;
  const isOdd = detected.encoding.startsWith("utf-16") && bytes.length % 2 === 1;
  const decoder = decoderFor(detected.encoding);
  const text = decoder.write(isOdd ? bytes.subarray(0, -1) : bytes) + decoder.end();
  const odd = `${detected.encoding} with an odd number of bytes, the last one dropped`;
  return { kind: "text", text, oddity: isOdd ? odd : detected.oddity };
}

/**
 * The encoding of a text: a byte-order mark decides; else UTF-16 where every other byte is zero; else UTF-8 where
 * it is valid; else UTF-8 with U+FFFD for bad bytes where valid multi-byte characters outnumber them; else what
 * chardet finds likely; else windows-1252, the usual encoding of old English text.
 */
export async function detectEncoding(bytes: Uint8Array): Promise<Detected> {
  if (isUtf32(bytes)) return { kind: "binary", reason: "UTF-32; convert it first" };
  const marked = markedUtf16(bytes);
  if (marked !== null) return named(marked);
  const wide = guessUtf16(bytes);
  if (wide !== null) return named(wide, `no byte-order mark, read as ${wide}`);
  const reason = binaryReason(bytes);
  if (reason !== null) return { kind: "binary", reason };
  if (isUtf8(bytes)) return named("utf-8");
  const { firstBad, bad, multiByte } = surveyUtf8(bytes);
  if (multiByte >= bad)
    return named("utf-8", `not valid UTF-8 at byte ${firstBad}; bad bytes read as U+FFFD`);
  // Few inputs need it, so it is loaded only here.
  const { guessEncoding } = await import("./guess-encoding.ts");
  const sample = bytes.subarray(Math.max(0, firstBad - 1000));
  const guessed = guessEncoding(sample.subarray(0, SAMPLE));
  return named(guessed, `not UTF-8 (byte ${firstBad}), read as ${guessed}; --encoding sets another`);
}

function named(encoding: TextEncoding, oddity: string | null = null): Detected {
  return { kind: "encoding", encoding, oddity };
}

/** English text in UTF-16 has a zero in nearly every other byte and hardly any in the rest. */
function guessUtf16(bytes: Uint8Array): TextEncoding | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return "utf-16le";
  return even > half * 0.7 && odd < half * 0.05 ? "utf-16be" : null;
}

function asciiBytes(text: string): readonly number[] {
  return [...Buffer.from(text, "latin1")];
}

/** What a tar archive has at a place of its first header (POSIX.1-1988). */
const TAR = asciiBytes("ustar");
const TAR_AT = 257;

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a PDF; extract its text first, for example with pdftotext", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a ZIP archive or Office document", [0x50, 0x4b, 0x03, 0x04]],
  ["a program", [0x7f, 0x45, 0x4c, 0x46]],
  [
    "an old Office or Outlook file; save it as .docx, .xlsx or .eml first",
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1],
  ],
  ["a Parquet table; export it as CSV or NDJSON first", [0x50, 0x41, 0x52, 0x31]],
  ["a SQLite database; export its texts as CSV or NDJSON first", asciiBytes("SQLite format 3")],
  ["gzip data inside gzip data", [0x1f, 0x8b]],
  ["zstandard data; unpack it first with zstd -d", [0x28, 0xb5, 0x2f, 0xfd]],
  ["xz data; unpack it first with xz -d", [0xfd, 0x37, 0x7a, 0x58]],
  ["bzip2 data; unpack it first with bunzip2", [0x42, 0x5a, 0x68]],
];

/**
 * Why bytes are no text: a known signature, or more control bytes than text ever holds. UTF-8 without a NUL is text
 * with as many as it likes: so are recordings of terminals.
 */
function binaryReason(bytes: Uint8Array): string | null {
  const known = signatures.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (known !== undefined) return known[0];
  if (TAR.every((byte, i) => bytes[TAR_AT + i] === byte))
    return "a tar archive; unpack it first with tar -xf";
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++;
  }
  if (controls <= length * 0.05 || (!bytes.includes(0) && isUtf8(bytes))) return null;
  return "binary data; --encoding reads it nevertheless";
}

/** Counts valid multi-byte characters and bytes that fit none (RFC 3629). */
function surveyUtf8(bytes: Uint8Array): { firstBad: number; bad: number; multiByte: number } {
  let firstBad = -1;
  let bad = 0;
  let multiByte = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length > 1) multiByte++;
    if (length === 0) {
      bad++;
      if (firstBad < 0) firstBad = i;
    }
    i += Math.max(length, 1);
  }
  return { firstBad, bad, multiByte };
}

/** Bytes of the UTF-8 character at `offset`; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset]!;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  for (let i = 1; i < length; i++) if ((bytes[offset + i] ?? 0) >> 6 !== 0b10) return 0;
  return isCanonical(lead, bytes[offset + 1] ?? 0) ? length : 0;
}

/** No overlong form, no surrogate, nothing past U+10FFFF: the second byte tells (Unicode, table 3-7). */
function isCanonical(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second < 0xa0;
  if (lead === 0xf0) return second >= 0x90;
  return lead !== 0xf4 || second < 0x90;
}
