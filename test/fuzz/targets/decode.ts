/** Bytes → text: well formed whatever the bytes, and the same text when they are read once more. */
import assert from "node:assert/strict";
import { decode } from "../../../src/input/decode.ts";

export async function fuzz(bytes: Uint8Array): Promise<void> {
  const decoded = await decode(bytes);
  assert.deepEqual(await decode(bytes), decoded);
  if (decoded.kind === "binary") return assert.notEqual(decoded.reason, "");
  assert(decoded.text.length <= bytes.length, "a text of more units than bytes");
  assert(decoded.text.isWellFormed(), "half a character");
  const again = await decode(Buffer.from(decoded.text), "utf-8");
  assert.equal(again.kind === "text" ? again.text : null, withoutMark(decoded.text));
}

/** A second byte-order mark is text in the first reading and a mark in the next. */
function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
