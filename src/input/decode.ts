import { decodeWindows1252 } from "./windows-1252.ts";

/** Decoded text with what was odd about it, or the reason why it is no text. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly oddity: string | null }
  | { readonly kind: "binary"; readonly reason: string };

/** Bytes looked at to tell text from binary data. */
const SAMPLE = 64 * 1024;

/**
 * Bytes to text: a byte-order mark decides; else UTF-8 where it is valid; else UTF-16 where every other byte is
 * zero; else UTF-8 with U+FFFD for bad bytes where valid multi-byte characters outnumber them; else
 * windows-1252, the usual encoding of old English text. A byte-order mark is not part of the text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = decodeMarked(bytes);
  if (marked !== null) return marked;
  const wide = guessUtf16(bytes);
  if (wide !== null) return text(new TextDecoder(wide).decode(bytes), `no byte-order mark, read as ${wide}`);
  const binary = binaryReason(bytes);
  if (binary !== null) return { kind: "binary", reason: binary };
  try {
    return text(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return decodeInvalid(bytes);
  }
}

function text(decoded: string, oddity: string | null = null): Decoded {
  return { kind: "text", text: decoded, oddity };
}

function decodeMarked(bytes: Uint8Array): Decoded | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : null;
  if (encoding === null) return null;
  const odd = bytes.length % 2 === 1 ? `${encoding} with an odd number of bytes, the last one dropped` : null;
  return text(new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length - (bytes.length % 2))), odd);
}

/** English text in UTF-16 has a zero in nearly every other byte and hardly any in the rest. */
function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
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

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a PDF; extract its text first, for example with pdftotext", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a ZIP archive or Office document", [0x50, 0x4b, 0x03, 0x04]],
  ["a program", [0x7f, 0x45, 0x4c, 0x46]],
  ["gzip data", [0x1f, 0x8b]],
];

/** Why bytes are no text: a known signature, or more control bytes than text ever holds. */
function binaryReason(bytes: Uint8Array): string | null {
  const known = signatures.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (known !== undefined) return known[0];
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++;
  }
  return controls > length * 0.02 ? "binary data" : null;
}

function decodeInvalid(bytes: Uint8Array): Decoded {
  const { firstBad, bad, multiByte } = surveyUtf8(bytes);
  if (multiByte >= bad) {
    return text(
      new TextDecoder().decode(bytes),
      `not valid UTF-8 at byte ${firstBad}; bad bytes read as U+FFFD`,
    );
  }
  return text(decodeWindows1252(bytes), `not UTF-8 (byte ${firstBad}), read as windows-1252`);
}

/** Counts valid multi-byte characters and bytes that fit none (RFC 3629, overlong forms not told apart). */
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
  return length;
}
