import { isUtf8 } from "node:buffer";
import type { Bytes } from "./bytes.ts";
import { failure, type InputItem, warning } from "./input-item.ts";
import { isDeeper } from "./json-depth.ts";
import { tooLarge } from "./limits.ts";
import { splitLines } from "./lines.ts";
import type { ReadOptions } from "./read-options.ts";
import { recordItem } from "./record.ts";
import { toUtf8 } from "./to-utf8.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

/**
 * The records of NDJSON as documents, line by line, whatever the size of the whole. A line that is none is a
 * failure that names its line; blank lines are passed over.
 */
export async function* readNdjson(
  chunks: Bytes,
  source: string,
  { encoding, fields, limits }: ReadOptions,
): AsyncGenerator<InputItem> {
  let hasWarned = false;
  for await (const { number, bytes } of splitLines(await toUtf8(chunks, encoding), limits.line)) {
    const where = `${source}:${number}`;
    if (bytes === null) {
      yield failure(where, tooLarge("the line", limits.line, "--max-line").message);
      continue;
    }
    const isValid = isUtf8(bytes);
    if (!isValid && !hasWarned) {
      hasWarned = true;
      yield warning(where, "not UTF-8, read as windows-1252; --encoding sets another");
    }
    const line = isValid ? bytes.toString("utf8") : decodeWindows1252(bytes);
    if (line.trim() === "") continue;
    if (isDeeper(line, limits.depth)) {
      yield failure(where, `is nested deeper than ${limits.depth} (--max-depth sets the limit)`);
      continue;
    }
    yield parseRecord(line, source, where, fields);
  }
}

function parseRecord(line: string, source: string, where: string, fields: ReadOptions["fields"]): InputItem {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return failure(where, `not valid JSON; expected one {"${fields.text}": "…"} a line`);
  }
  return recordItem(record, source, where, fields);
}
