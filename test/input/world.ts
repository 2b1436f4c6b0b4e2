import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { InputItem } from "../../src/input/input-item.ts";
import { defaultLimits, type Limits } from "../../src/input/limits.ts";
import { readInput } from "../../src/input/read-input.ts";
import { defaultFields, type ReadOptions } from "../../src/input/read-options.ts";
import type { Document } from "../../src/model/document.ts";

type Settings = Partial<Omit<ReadOptions, "limits">> & { readonly limits?: Partial<Limits> };

/** A new empty folder. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), "newsx-input-"));
}

/** Everything that reading a file of this name and content gives; pieces are joined. */
export async function readFileOf(
  name: string,
  content: string | Uint8Array,
  settings: Settings = {},
): Promise<readonly string[]> {
  const cwd = folder();
  writeFileSync(join(cwd, name), content);
  return tell(readInput(name, optionsOf({ cwd, ...settings })));
}

/** Everything that reading these bytes from standard input gives, in chunks of the size given. */
export function readStdinOf(
  content: string | Uint8Array,
  settings: Settings = {},
  chunk = Number.POSITIVE_INFINITY,
): Promise<readonly string[]> {
  const stdin = Readable.from(inChunks(Buffer.from(content), chunk));
  return tell(readInput("-", optionsOf({ stdin, ...settings })));
}

/** The documents that these bytes hold. */
export async function documentsOf(
  content: string | Uint8Array,
  settings: Settings = {},
): Promise<readonly Document[]> {
  const stdin = Readable.from([Buffer.from(content)]);
  const documents: Document[] = [];
  for await (const item of readInput("-", optionsOf({ stdin, ...settings })))
    if (item.kind === "document") documents.push(item.document);
  return documents;
}

export function* inChunks(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function optionsOf({ limits, ...settings }: Settings): ReadOptions {
  return {
    cwd: ".",
    stdin: Readable.from([]),
    format: "auto",
    encoding: null,
    fields: defaultFields,
    ...settings,
    limits: { ...defaultLimits, ...limits },
  };
}

/** Items as short lines: "text", "id: text", "! failure", "? warning". */
async function tell(items: AsyncIterable<InputItem>): Promise<readonly string[]> {
  const told: string[] = [];
  for await (const item of items) {
    if (item.kind === "document") {
      const { id, text } = item.document;
      told.push(id === null ? text : `${id}: ${text}`);
    } else if (item.kind === "pieces") {
      const pieces: string[] = [];
      for await (const piece of item.pieces) pieces.push(piece);
      told.push(pieces.join(""));
    } else if (item.kind === "failure" || item.kind === "warning") {
      told.push(`${item.kind === "failure" ? "!" : "?"} ${item.where}: ${item.message}`);
    } else told.push(item.kind);
  }
  return told;
}
