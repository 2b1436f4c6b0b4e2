import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { decode } from "./decode.ts";
import type { InputFormat } from "./input-format.ts";
import { failure, type InputItem } from "./input-item.ts";
import { readLines } from "./lines.ts";
import { readRecords } from "./ndjson.ts";
import { describeSystemError } from "./system-error.ts";

export interface ReadOptions {
  readonly cwd: string;
  readonly stdin: Readable;
  readonly format: InputFormat;
}

/** The documents of one path, or of standard input for "-". Never throws for what an input may do. */
export async function* readInput(path: string, options: ReadOptions): AsyncGenerator<InputItem> {
  try {
    const problem = path === "-" ? null : await unreadable(resolve(options.cwd, path), path);
    if (problem !== null) return yield failure(path, problem);
    const chunks: AsyncIterable<Uint8Array> =
      path === "-" ? options.stdin : createReadStream(resolve(options.cwd, path));
    yield* isNdjson(path, options.format) ? readRecords(readLines(chunks), path) : readText(chunks, path);
  } catch (error) {
    yield failure(path, describeSystemError(error));
  }
}

function isNdjson(path: string, format: InputFormat): boolean {
  return format === "ndjson" || (format === "auto" && /\.(?:ndjson|jsonl)$/i.test(path));
}

/** Why a path is no file to read; devices and pipes by name could block for ever. */
async function unreadable(path: string, given: string): Promise<string | null> {
  const entry = await stat(path);
  if (entry.isFile()) return null;
  if (entry.isDirectory())
    return `is a directory; name its files, for example '${given.replace(/\/+$/, "")}/**/*.txt'`;
  return "is not a regular file; pipe it in and read it as -";
}

async function* readText(chunks: AsyncIterable<Uint8Array>, source: string): AsyncGenerator<InputItem> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const decoded = decode(Buffer.concat(parts));
  if (decoded.kind === "binary") return yield failure(source, `is not text (${decoded.reason})`);
  if (decoded.oddity !== null) yield { kind: "warning", message: `${source}: ${decoded.oddity}` };
  yield { kind: "document", document: { source, id: null, text: decoded.text } };
}
