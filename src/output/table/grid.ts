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
  const options: TableConstructorOptions = {
    chars: { ...none, ...noBottom, ...noSides, middle: " ".repeat(GAP) },
    colAligns: columns.map(({ align }) => align),
    colWidths: [...widths],
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [], compact: true },
  };
  const pieces: string[] = [];
  for (let i = 0; i < lines.length; i += AT_A_TIME) {
    pieces.push(laidOut(lines.slice(i, i + AT_A_TIME), options));
  }
  return pieces.join("\n");
}

function laidOut(lines: readonly TerminalLine[], options: TableConstructorOptions): string {
  const layout = new Table(options);
  layout.push(...lines.map((line) => line.map(standIn)));
  return withText(layout.toString(), lines).replace(/ +$/gm, "");
}

function cellLines(text: string, width: number, style: Line["style"]): readonly Line[] {
  return wrap(text, width).map((line) => ({ text: line, style }));
}

const blank: Line = { text: "", style: (text) => text };

/** A row as lines of the terminal: as many as its highest cell has. */
function terminalLines(row: readonly (readonly Line[])[]): readonly TerminalLine[] {
  const height = Math.max(...row.map((cell) => cell.length));
  return Array.from({ length: height }, (_, i) => row.map((cell) => cell[i] ?? blank));
}

/** A character of one column: nothing but stand-ins is laid out, so that text may hold it too. */
const STAND_IN = "\uE000";

function standIn({ text }: Line): string {
  return STAND_IN.repeat(widthOf(text));
}

/** Puts the text in the place of its stand-ins, which come line by line and from left to right. */
function withText(layout: string, lines: readonly TerminalLine[]): string {
  const texts = lines
    .flat()
    .filter(({ text }) => text !== "")
    .values();
  return layout.replace(new RegExp(`${STAND_IN}+`, "g"), () => {
    const line = texts.next().value;
    return line === undefined ? "" : line.style(line.text);
  });
}
