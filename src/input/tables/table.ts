/** Tables as records: which row names the columns, and which column holds the text. */
import type { Meta } from "../../model/meta.ts";
import { type InputItem, warning } from "../input-item.ts";
import type { ReadOptions } from "../read-options.ts";
import { createRecordReader } from "../record.ts";
import { findTextField, hasText } from "../text-field.ts";

/** A row with the line or row of the file where it begins, from 1. */
export interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Rows by which the columns are told apart. */
const SAMPLE_ROWS = 50;

/** The rows of a table as documents, as they come: the first names the columns where it looks like names. */
export async function* readTable(
  rows: AsyncIterable<Row>,
  source: string,
  options: ReadOptions,
): AsyncGenerator<InputItem> {
  const iterator = rows[Symbol.asyncIterator]();
  const first: Row[] = [];
  while (first.length < SAMPLE_ROWS) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  const names = namesOf(first);
  const hasHeader = names === first[0]?.cells;
  const fields = { ...options.fields };
  if (fields.text === null) {
    fields.text = findTextField(longestOf(names, hasHeader ? first.slice(1) : first));
    if (fields.text !== null && fields.text !== "text")
      yield warning(source, `the text is taken from the column "${fields.text}"; --text-field names another`);
  }
  const records = createRecordReader(source, fields);
  const read = ({ number, cells }: Row) => records.read(recordOf(names, cells), `${source}:${number}`);
  for (const row of hasHeader ? first.slice(1) : first) yield* read(row);
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
    yield* read(next.value);
  yield* records.end();
}

/** Characters that a column's name has at most. */
const MAX_NAME = 60;

/** The columns' names: the first row's cells where they are names, else their numbers. */
function namesOf([first, ...others]: readonly Row[]): readonly string[] {
  const width = others.slice(0, SAMPLE_ROWS).reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (first !== undefined && isHeader(first.cells, others)) return first.cells;
  const columns = Math.max(width, first?.cells.length ?? 0);
  return Array.from({ length: columns }, (_, i) => `column ${i + 1}`);
}

/** Whether a first row names its columns: short cells, all different, none a number, one that names a text at least. */
function isHeader(cells: readonly string[], others: readonly Row[]): boolean {
  const named = cells.filter((cell) => cell.trim() !== "");
  if (named.length === 0 || new Set(named).size < named.length) return false;
  if (named.some((cell) => cell.length > MAX_NAME || /^[\d.,/: -]+$|[.!?]$|\n/.test(cell))) return false;
  if (hasText(recordOf(cells, cells), null)) return true;
  const longest = longestOf(cells, others);
  return Object.values(longest).some((value) => String(value).length > MAX_NAME * 2);
}

/** For each column the longest of its cells. */
function longestOf(names: readonly string[], rows: readonly Row[]): Meta {
  const longest = names.map((_, column) =>
    rows.reduce(
      (best, { cells }) => ((cells[column]?.length ?? 0) > best.length ? cells[column]! : best),
      "",
    ),
  );
  return recordOf(names, longest);
}

/** A row by its columns' names; a column without one goes by its number. */
function recordOf(names: readonly string[], cells: readonly string[]): Meta {
  return Object.fromEntries(cells.map((cell, i) => [names[i]?.trim() || `column ${i + 1}`, cell]));
}
