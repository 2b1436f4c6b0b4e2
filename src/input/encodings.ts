import { decodeWindows1252 } from "./windows-1252.ts";

/** An encoding by the name that the WHATWG Encoding Standard gives it: "utf-8", "windows-1252", "shift_jis". */
export type TextEncoding = string;

/** Bytes to text as they come; a byte-order mark is dropped. */
export interface Decoder {
  readonly write: (bytes: Uint8Array) => string;
  readonly end: () => string;
}

/** The encoding a label stands for ("latin1" is windows-1252 on the web and here), or null. */
export function encodingNamed(label: string): TextEncoding | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** A decoder that reads what is no character as U+FFFD. */
export function decoderFor(encoding: TextEncoding): Decoder {
  if (encoding === "windows-1252") return { write: decodeWindows1252, end: () => "" };
  const decoder = new TextDecoder(encoding);
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

/** A decoder of UTF-8, or of UTF-16 where a byte-order mark says so: it waits for the two bytes of that. */
export function markedDecoder(): Decoder {
  let head: readonly number[] = [];
  let decoder: Decoder | undefined;
  const begin = () => {
    decoder = decoderFor(markedUtf16(head) ?? "utf-8");
    return decoder.write(Uint8Array.from(head));
  };
  return {
    write: (bytes) => {
      if (decoder !== undefined) return decoder.write(bytes);
      const missing = 2 - head.length;
      head = [...head, ...bytes.subarray(0, missing)];
      return head.length < 2 ? "" : begin() + decoder!.write(bytes.subarray(missing));
    },
    end: () => (decoder === undefined ? begin() : "") + decoder!.end(),
  };
}

/** What is wrong with UTF-32, which no browser reads any more. */
export const UTF_32 = "is UTF-32 text; convert it first, for example with iconv -f UTF-32 -t UTF-8";

/** Whether a byte-order mark announces UTF-32: that of its little-endian form begins as UTF-16's does. */
export function isUtf32(bytes: ArrayLike<number>): boolean {
  const starts = (...mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);
  return starts(0xff, 0xfe, 0, 0) || starts(0, 0, 0xfe, 0xff);
}

/** The UTF-16 that a byte-order mark announces. */
export function markedUtf16(bytes: ArrayLike<number>): TextEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}
