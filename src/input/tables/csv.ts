import { pipeline, Readable } from "node:stream";
import { CsvError, type Info, parse } from "csv-parse";
import type { Bytes } from "../bytes.ts";
import type { InputItem } from "../input-item.ts";
import { Unreadable } from "../limits.ts";
import type { ReadOptions } from "../read-options.ts";
import { decodedPieces } from "../text.ts";
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
  const parser = parse({
    bom: true,
    delimiter: separatorOf(head.slice(0, SAMPLE)),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longest,
  });
  // An error of either stream ends the loop below.
  pipeline(Readable.from(chain(head, rest), { objectMode: false }), parser, () => {});
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>)
      yield { number: info.lines, cells: record };
  } catch (error) {
    throw describe(error, longest);
  }
}

async function* chain(head: string, rest: AsyncGenerator<string, undefined>): AsyncGenerator<string> {
  yield head;
  yield* rest;
}

function describe(error: unknown, longest: number): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = typeof error["lines"] === "number" ? ` near line ${error["lines"]}` : "";
  if (error.code === "CSV_MAX_RECORD_SIZE")
    return new Unreadable(
      `a row${line} is larger than ${longest} bytes (--max-line sets the limit), or its quotation marks do not close`,
    );
  return new Unreadable(`the table cannot be read${line}: ${error.message}`);
}
