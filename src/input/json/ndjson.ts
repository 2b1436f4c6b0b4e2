import { isUtf8 } from "node:buffer";
import type { Bytes } from "../bytes.ts";
import { failure, type InputItem, warning } from "../input-item.ts";
import { tooDeep, tooLarge } from "../limits.ts";
import { type Line, splitLines } from "../lines.ts";
import type { ReadOptions } from "../read-options.ts";
import { createRecordReader } from "../record.ts";
import { toUtf8 } from "../to-utf8.ts";
import { decodeWindows1252 } from "../windows-1252.ts";
import { isDeeper } from "./json-depth.ts";

/**
 * The records of NDJSON as documents, line by line, whatever the size of the whole. A line that is none is a
 * failure that names its line; blank lines are passed over.
 */
export async function* readNdjson(
  chunks: Bytes,
  source: string,
  options: ReadOptions,
): AsyncGenerator<InputItem> {
  const read = createLineReader(source, options);
  const { limits, encoding } = options;
  for await (const lines of splitLines(await toUtf8(chunks, encoding), limits.line))
    for (const line of lines) yield* read.line(line);
  yield* read.end();
}

function createLineReader(source: string, { fields, limits }: ReadOptions) {
  const records = createRecordReader(source, fields);
  let hasWarned = false;
  function* line({ number, bytes }: Line): Generator<InputItem> {
    const where = `${source}:${number}`;
    if (bytes === null) return yield failure(where, tooLarge("the line", limits.line, "--max-line").message);
    const isValid = isUtf8(bytes);
    if (!isValid && !hasWarned) {
      hasWarned = true;
      yield warning(where, "not UTF-8, read as windows-1252; --encoding sets another");
    }
    const text = isValid ? bytes.toString("utf8") : decodeWindows1252(bytes);
    if (text.trim() === "") return;
    if (isDeeper(text, limits.depth)) return yield failure(where, tooDeep(limits.depth).message);
    const record = parse(text);
    if (record === undefined)
      yield failure(where, `not valid JSON; expected one {"${fields.text ?? "text"}": "…"} a line`);
    else yield* records.read(record, where);
  }
  return { line, end: records.end };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
