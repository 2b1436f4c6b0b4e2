import type { Bytes } from "../bytes.ts";
import type { InputItem } from "../input-item.ts";
import type { ReadOptions } from "../read-options.ts";
import { decodedPieces } from "../text.ts";
import { createRowReader } from "./rows.ts";
import { separatorOf } from "./separator.ts";
import { type Row, readTable } from "./table.ts";

/** Characters by which the separator is told. */
const SAMPLE = 32 * 1024;

/** The rows of comma-separated, tab-separated and the like values as documents, whatever the size of the whole. */
export async function* readCsv(
  chunks: Bytes,
  source: string,
  options: ReadOptions,
): AsyncGenerator<InputItem> {
  const warnings: InputItem[] = [];
  const pieces = textsOf(decodedPieces(chunks, source, options.encoding), warnings);
  let head = "";
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
    head += next.value;
    if (head.length >= SAMPLE) break;
  }
  yield* warnings;
  yield* readTable(rowsOf(head, pieces, options.limits.line), source, options);
}

/** The texts of a stream; what else comes with them is put aside. */
async function* textsOf(
  pieces: AsyncIterable<string | InputItem>,
  others: InputItem[],
): AsyncGenerator<string, undefined> {
  for await (const piece of pieces) {
    if (typeof piece === "string") yield piece;
    else others.push(piece);
  }
}

async function* rowsOf(
  head: string,
  rest: AsyncGenerator<string, undefined>,
  longest: number,
): AsyncGenerator<Row> {
  const reader = createRowReader(separatorOf(head.slice(0, SAMPLE)), longest);
  yield* reader.push(head);
  for (let next = await rest.next(); next.done !== true; next = await rest.next())
    yield* reader.push(next.value);
  yield* reader.end();
}
