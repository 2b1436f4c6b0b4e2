import { type Bytes, peek } from "../bytes.ts";
import type { InputItem } from "../input-item.ts";
import { HELD_BYTES, type Limits, tooDeep, Unreadable } from "../limits.ts";
import type { ReadOptions } from "../read-options.ts";
import { createRecordReader, type RecordReader } from "../record.ts";
import { decodedPieces } from "../text.ts";
import { createElementReader } from "./array-elements.ts";
import { isDeeper } from "./json-depth.ts";

/** Values that one JSON text may hold where it has to be held as a whole: each takes some hundred bytes. */
const MAX_VALUES = 1 << 21;

/**
 * The records of JSON as documents: an array's one by one, whatever its size; one record that stands alone; the list
 * that an object is the wrapping of ({"articles": [ … ]}); of what newsx extract wrote, the stories.
 */
export async function* readJson(
  chunks: Bytes,
  source: string,
  { encoding, fields, limits }: ReadOptions,
): AsyncGenerator<InputItem> {
  const { head, chunks: all } = await peek(chunks, 1024);
  // UTF-16 is read without its zeros, as where the format is told.
  const start = Buffer.from(head.filter((byte) => byte !== 0)).toString("latin1");
  const records = createRecordReader(source, fields);
  const pieces = decodedPieces(all, source, encoding);
  if (/^[^\w"{[]*\[/.test(start)) yield* readArray(pieces, source, limits, records);
  else yield* readValue(pieces, source, limits, records);
  yield* records.end();
}

type Pieces = AsyncIterable<string | InputItem>;

async function* readArray(
  pieces: Pieces,
  source: string,
  limits: Limits,
  records: RecordReader,
): AsyncGenerator<InputItem> {
  const elements = createElementReader(limits);
  let count = 0;
  for await (const piece of pieces) {
    if (typeof piece !== "string") {
      yield piece;
      continue;
    }
    for (const element of elements.write(piece))
      yield* records.read(parse(element, limits, 1), `${source}[${count++}]`);
  }
  if (!elements.isComplete()) throw new Unreadable(INVALID);
}

async function* readValue(
  pieces: Pieces,
  source: string,
  limits: Limits,
  records: RecordReader,
): AsyncGenerator<InputItem> {
  const parts: string[] = [];
  let size = 0;
  const largest = limits.bytes ?? HELD_BYTES;
  for await (const piece of pieces) {
    if (typeof piece !== "string") {
      yield piece;
      continue;
    }
    size += piece.length;
    if (size > largest)
      throw new Unreadable(
        `is one JSON value of more than ${largest >> 20} MiB; an array or NDJSON may have any size`,
      );
    parts.push(piece);
  }
  yield* records.read(parse(parts.join(""), limits), source);
}

const INVALID = "not valid JSON; for one record a line there is --input-format ndjson";

/** The value of a JSON text that lies this deep in another; what is wrong with it is thrown. */
function parse(json: string, { depth }: Limits, above = 0): unknown {
  if (isDeeper(json, depth - above)) throw tooDeep(depth);
  if (countValues(json) > MAX_VALUES)
    throw new Unreadable("holds more values than a record or a list of news has");
  try {
    return JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    throw new Unreadable(INVALID);
  }
}

/** Values there are at most: one after each bracket, comma and colon. */
function countValues(json: string): number {
  let count = 0;
  for (const mark of ["[", "{", ",", ":"])
    for (let at = json.indexOf(mark); at >= 0; at = json.indexOf(mark, at + 1)) count++;
  return count;
}
