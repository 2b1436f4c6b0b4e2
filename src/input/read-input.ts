import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { InputItem } from "./input-item.ts";
import { readRecords } from "./ndjson.ts";

export type InputFormat = "auto" | "text" | "ndjson";

export interface ReadOptions {
  readonly cwd: string;
  readonly stdin: Readable;
  readonly format: InputFormat;
}

/** The documents of one path, or of standard input for "-". */
export async function* readInput(path: string, options: ReadOptions): AsyncGenerator<InputItem> {
  const stream = path === "-" ? options.stdin : createReadStream(resolve(options.cwd, path));
  if (path !== "-") {
    const entry = await stat(resolve(options.cwd, path));
    if (!entry.isFile()) return yield { kind: "failure", message: `${path}: not a regular file` };
  }
  if (options.format === "ndjson" || (options.format === "auto" && /\.(ndjson|jsonl)$/.test(path))) {
    yield* readRecords(createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }), path);
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  yield {
    kind: "document",
    document: { source: path, id: null, text: new TextDecoder().decode(Buffer.concat(chunks)) },
  };
}
