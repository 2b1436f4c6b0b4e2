/**
 * The rows of separated values (RFC 4180, and what comes instead): cells in quotation marks may hold separators, line
 * breaks and doubled marks; a mark within a cell is a character; rows may differ in width; blank lines are none.
 */
import { Unreadable } from "../limits.ts";
import type { Row } from "./table.ts";

export interface RowReader {
  /** The rows that end in the text so far. */
  readonly push: (text: string) => readonly Row[];
  /** What is left when all has come. */
  readonly end: () => readonly Row[];
}

/** Reads rows whatever the pieces in which their text comes; throws where one is longer than `longest` characters. */
export function createRowReader(separator: string, longest: number): RowReader {
  let rest = "";
  let line = 1;
  const read = (isEnd: boolean): readonly Row[] => {
    const rows: Row[] = [];
    const find = createFinder(rest);
    let at = 0;
    while (at < rest.length) {
      const row = readRow(rest, at, separator, isEnd, find);
      if ((row?.end ?? rest.length) - at > longest) throw tooLong(line, longest);
      if (row === null) break;
      if (row.cells.length > 1 || row.cells[0] !== "") rows.push({ number: line, cells: row.cells });
      line += linesIn(rest, at, row.end);
      at = row.end;
    }
    if (isEnd && at < rest.length)
      throw new Unreadable(`the quotation mark of a row near line ${line} does not close`);
    rest = rest.slice(at);
    return rows;
  };
  return {
    push: (text) => {
      rest += text;
      return read(false);
    },
    end: () => read(true),
  };
}

function tooLong(line: number, longest: number): Unreadable {
  return new Unreadable(
    `a row near line ${line} is larger than ${longest} bytes (--max-line sets the limit), or its quotation marks do not close`,
  );
}

/** Where a character stands next in a text, from an offset that never falls: the text's end where it does not. */
type Finder = (character: string, from: number) => number;

/** Remembers what it found, so that a text is searched once for each character however often it is asked. */
function createFinder(text: string): Finder {
  const found = new Map<string, number>();
  return (character, from) => {
    let at = found.get(character) ?? -1;
    if (at < from) {
      at = text.indexOf(character, from);
      if (at < 0) at = text.length;
      found.set(character, at);
    }
    return at;
  };
}

interface Cells {
  readonly cells: readonly string[];
  /** Behind the line break that ends the row. */
  readonly end: number;
}

/** The row that begins at `start`; null where the text may end before it does. */
function readRow(text: string, start: number, separator: string, isEnd: boolean, find: Finder): Cells | null {
  const cells: string[] = [];
  for (let at = start; ; at++) {
    const quoted = text[at] === '"' ? readQuoted(text, at, separator, isEnd) : null;
    if (quoted?.end === -1) return null;
    const end = quoted?.end ?? Math.min(find(separator, at), find("\n", at), find("\r", at));
    cells.push(quoted?.value ?? text.slice(at, end));
    if (end >= text.length - 1 && !isEnd && text[end] !== "\n") return null;
    if (text[end] !== separator) return { cells, end: text.startsWith("\r\n", end) ? end + 2 : end + 1 };
    at = end;
  }
}

interface Quoted {
  readonly value: string;
  /** Behind its closing mark; -1 where that has not come. */
  readonly end: number;
}

/** A cell that begins with a quotation mark; where it goes on behind the one that would close it, all its marks are text. */
function readQuoted(text: string, start: number, separator: string, isEnd: boolean): Quoted {
  let value = "";
  let from = start + 1;
  for (let mark = text.indexOf('"', from); mark >= 0; mark = text.indexOf('"', from)) {
    const next = text[mark + 1];
    if (next === undefined && !isEnd) break;
    value += text.slice(from, mark);
    if (next === undefined || next === separator || next === "\n" || next === "\r")
      return { value, end: mark + 1 };
    if (next !== '"') {
      const end = endOfCell(text, mark, separator);
      return { value: `"${value}${text.slice(mark, end)}`, end };
    }
    value += '"';
    from = mark + 2;
  }
  return { value: "", end: -1 };
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) lines++;
  return Math.max(1, lines);
}
