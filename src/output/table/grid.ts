import Table, { type TableConstructorOptions } from "cli-table3";
import type { SectionTable } from "../sections/section.ts";
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
 * stand-ins of the right width, line by line, which then give way to the text.
 */
export function grid({ columns, rows }: SectionTable, widths: readonly number[], theme: Theme): string {
  const header = columns.map((column, i) => cellLines(column.header, widths[i]!, theme.header));
  const body = rows.map(({ cells }) =>
    cells.map((cell, i) => cellLines(cell, widths[i]!, theme.weight[columns[i]!.weight])),
  );
  const lines = [header, ...body].flatMap(terminalLines);
  const layouts = layOut(lines, {
    chars: { ...none, ...noBottom, ...noSides, middle: " ".repeat(GAP) },
    colAligns: columns.map(({ align }) => align),
    colWidths: [...widths],
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [], compact: true },
  });
  return lines.map((line) => withText(layouts.get(shapeOf(line))!, line)).join("\n");
}

function cellLines(text: string, width: number, style: Line["style"]): readonly Line[] {
  return wrap(text, width).map((line) => ({ text: line, width: widthOf(line), style }));
}

const blank: Line = { text: "", width: 0, style: (text) => text };

/** A row as lines of the terminal: as many as its highest cell has. */
function terminalLines(row: readonly (readonly Line[])[]): readonly TerminalLine[] {
  const height = Math.max(...row.map((cell) => cell.length));
  return Array.from({ length: height }, (_, i) => row.map((cell) => cell[i] ?? blank));
}

/** The widths of a line's cells: lines that agree in them are laid out alike. */
function shapeOf(line: TerminalLine): string {
  return line.map(({ width }) => width).join(" ");
}

/** What stands before, between and behind the texts of a line. */
type Layout = readonly string[];

/** A layout for each shape, once: a long table has few, and cli-table3 takes most of a table's time. */
function layOut(
  lines: readonly TerminalLine[],
  options: TableConstructorOptions,
): ReadonlyMap<string, Layout> {
  const byShape = new Map(lines.map((line) => [shapeOf(line), line]));
  const [shapes, models] = [[...byShape.keys()], [...byShape.values()]];
  const layouts = new Map<string, Layout>();
  for (let i = 0; i < models.length; i += AT_A_TIME) {
    const layout = new Table(options);
    layout.push(...models.slice(i, i + AT_A_TIME).map((line) => line.map(standIn)));
    const laidOut = layout.toString().split("\n");
    for (const [k, line] of laidOut.entries()) layouts.set(shapes[i + k]!, line.trimEnd().split(STAND_INS));
  }
  return layouts;
}

/** A character of one column: nothing but stand-ins is laid out, so that text may hold it too. */
const STAND_IN = "\uE000";
const STAND_INS = /\uE000+/;

function standIn({ width }: Line): string {
  return STAND_IN.repeat(width);
}

function withText(layout: Layout, line: TerminalLine): string {
  const shown = line.filter(({ text }) => text !== "");
  return shown.reduce((done, { text, style }, i) => done + style(text) + layout[i + 1], layout[0]!);
}
