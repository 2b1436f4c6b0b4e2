import { isUtf8 } from "node:buffer";

/** A fuzzer's bytes as a text: UTF-8 where they are that, else UTF-16, which may hold half a character. */
export function textOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString(isUtf8(buffer) ? "utf8" : "utf16le");
}
