/** Bytes → records: the same ones however the bytes arrive. */
import assert from "node:assert/strict";
import { Readable } from "node:stream";
import type { InputItem } from "../../../src/input/input-item.ts";
import { readNdjson } from "../../../src/input/json/ndjson.ts";
import { defaultLimits } from "../../../src/input/limits.ts";
import { defaultFields, type ReadOptions } from "../../../src/input/read-options.ts";

const options: ReadOptions = {
  cwd: ".",
  stdin: Readable.from([]),
  format: "ndjson",
  encoding: null,
  fields: defaultFields,
  limits: { ...defaultLimits, depth: 8, line: 1000 },
};

export async function fuzz(bytes: Uint8Array): Promise<void> {
  const items = await readIn(bytes, bytes.length + 1);
  for (const size of [1, 5]) assert.deepEqual(await readIn(bytes, size), items);
  for (const item of items) {
    if (item.kind === "document")
      assert(item.document.text.isWellFormed() && item.document.id !== "undefined");
    if (item.kind === "story") assert(item.story.end <= item.story.document.text.length);
    if (item.kind === "failure") assert.match(item.where, /^-:\d+$/);
  }
}

async function readIn(bytes: Uint8Array, size: number): Promise<readonly InputItem[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
  }
  const items: InputItem[] = [];
  for await (const item of readNdjson(chunks(), "-", options)) items.push(item);
  return items;
}
