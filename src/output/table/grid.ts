import Table, { type TableConstructorOptions } from "cli-table3";
import { largest } from "../largest.ts";
import type { TextTable } from "../sections/section.ts";
import { GAP } from "./column-widths.ts";
import type { Theme } from "./theme.ts";
import { widthOf, wrap } from "./wrap.ts";

const none = { top: "", "top-mid": "", "top-left": "", "top-right": "" };
const noBottom = { bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "" };
const noSides = { left: "", "left-mid": "", mid: "", "mid-mid": "", right: "", "right-mid": "" };

/** A wrapped line of a cell, styled by itself so that no style runs over a line's end. */
interface Line {
  readonly text: string;
  readonly width: number;
  readonly style: (text: string) => string;
}

/** A line of the terminal: a line of each column. */
type TerminalLine = readonly Line[];

/** Lines laid out at a time: cli-table3 takes time with the square of a table's rows and of a cell's lines. */
const AT_A_TIME = 24;

/**
 * The section as a table of the given column widths: a header, and rows whose cells are wrapped. cli-table3
 * takes the marks of Thai, Hindi or Hebrew for columns of their own and cuts such cells, so it lays out
 * stand-ins of the right width, which then give way to the text.
 */
export function grid({ columns, rows }: TextTable, widths: readonly number[], theme: Theme): string {
  const header = columns.map((column, i) => cellLines(column.header, widths[i]!, theme.header));
  const body = rows.map(({ cells }) =>
    cells.map((cell, i) => cellLines(cell, widths[i]!, theme.weight[columns[i]!.weight])),
  );
  const lines = [header, ...body].flatMap(terminalLines);
  const layouts = layOut(lines, widths, {
    chars: { ...none, ...noBottom, ...noSides, middle: " ".repeat(GAP) },
    colAligns: columns.map(({ align }) => align),
    colWidths: [...widths],
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [], compact: true },
  });
  return lines.map((line) => withText(layouts, line)).join("\n");
}

function cellLines(text: string, width: number, style: Line["style"]): readonly Line[] {
  return wrap(text, width).map((line) => ({ text: line, width: widthOf(line), style }));
}

const blank: Line = { text: "", width: 0, style: (text) => text };

/** A row as lines of the terminal: as many as its highest cell has. */
function terminalLines(row: readonly (readonly Line[])[]): readonly TerminalLine[] {
  const height = largest(row.map((cell) => cell.length));
  return Array.from({ length: height }, (_, i) => row.map((cell) => cell[i] ?? blank));
}

/** What stands before and behind texts of each width in a column. */
type Layout = ReadonlyMap<number, readonly [before: string, behind: string]>;

/** A layout for each column. Each width is laid out once: a long table has few, and cli-table3 takes most of its time. */
function layOut(
  lines: readonly TerminalLine[],
  widths: readonly number[],
  options: TableConstructorOptions,
): readonly Layout[] {
  const used = widths.map((_, i) => [...new Set(lines.map((line) => line[i]!.width))]);
  const models = Array.from({ length: largest(used.map(({ length }) => length)) }, (_, k) =>
    used.map((ofColumn) => STAND_IN.repeat(ofColumn[k] ?? 0)),
  );
  const laidOut: string[] = [];
  for (let k = 0; k < models.length; k += AT_A_TIME) {
    const table = new Table(options);
    for (const model of models.slice(k, k + AT_A_TIME)) table.push(model);
    for (const line of table.toString().split("\n")) laidOut.push(line);
  }
  let start = 0;
  return widths.map((width, i) => {
    const cells = used[i]!.map((_, k) => laidOut[k]!.slice(start, start + width));
    start += width + GAP;
    return new Map(cells.map((cell, k) => [used[i]![k]!, aroundText(cell)]));
  });
}

/** A character of one column: nothing but stand-ins is laid out, so that text may hold it too. */
const STAND_IN = "\uE000";

function aroundText(cell: string): readonly [before: string, behind: string] {
  const first = cell.indexOf(STAND_IN);
  return first === -1 ? ["", cell] : [cell.slice(0, first), cell.slice(cell.lastIndexOf(STAND_IN) + 1)];
}

/** Nothing stands behind the last text of a line. */
function withText(layouts: readonly Layout[], line: TerminalLine): string {
  const last = line.findLastIndex(({ text }) => text !== "");
  const cells = line.slice(0, last + 1).map(({ text, width, style }, i) => {
    const [before, behind] = layouts[i]!.get(width)!;
    return before + (text === "" ? "" : style(text)) + (i === last ? "" : behind);
  });
  return cells.join(" ".repeat(GAP));
}
