import type { Bytes } from "./bytes.ts";
import type { InputItem } from "./input-item.ts";
import { isDeeper } from "./json-depth.ts";
import { Unreadable } from "./limits.ts";
import type { ReadOptions } from "./read-options.ts";
import { createRecordReader } from "./record.ts";
import { storiesIn } from "./result-record.ts";
import { readWhole } from "./whole.ts";

/** The records of a JSON array as documents, or one record that stands alone; of what newsx extract wrote, the stories. */
export async function* readJson(
  chunks: Bytes,
  source: string,
  { encoding, fields, limits }: ReadOptions,
): AsyncGenerator<InputItem> {
  const { text, warnings } = await readWhole(chunks, source, encoding);
  yield* warnings;
  if (isDeeper(text, limits.depth))
    throw new Unreadable(`is nested deeper than ${limits.depth} (--max-depth sets the limit)`);
  const value = parse(text);
  const reader = createRecordReader(source, fields);
  const records = Array.isArray(value) ? value : storiesIn(value);
  if (records === null) yield* reader.read(value, source);
  else for (const [i, record] of records.entries()) yield* reader.read(record, `${source}[${i}]`);
  yield* reader.end();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable("not valid JSON; for one record a line there is --input-format ndjson");
  }
}
