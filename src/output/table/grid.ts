import Table from "cli-table3";
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

type Row = readonly (readonly Line[])[];

/**
 * The section as a table of the given column widths: a header, and rows whose cells are wrapped. cli-table3
 * takes the marks of Thai, Hindi or Hebrew for columns of their own and cuts such cells, so it lays out
 * stand-ins of the right width, which then give way to the text.
 */
export function grid(table: SectionTable, widths: readonly number[], theme: Theme): string {
  const { columns } = table;
  const header = columns.map((column, i) => lines(column.header, widths[i]!, theme.header));
  const rows = table.rows.map(({ cells }) =>
    cells.map((cell, i) => lines(cell, widths[i]!, theme.weight[columns[i]!.weight])),
  );
  const output = new Table({
    chars: { ...none, ...noBottom, ...noSides, middle: " ".repeat(GAP) },
    colAligns: columns.map(({ align }) => align),
    colWidths: [...widths],
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [], compact: true },
  });
  output.push(...[header, ...rows].map((row) => row.map(standIn)));
  return withText(output.toString(), [header, ...rows]).replace(/ +$/gm, "");
}

function lines(text: string, width: number, style: Line["style"]): readonly Line[] {
  return wrap(text, width).map((line) => ({ text: line, style }));
}

/** A character of one column that stands in no text: the tables have their text made visible. */
const STAND_IN = "\uE000";

function standIn(cell: readonly Line[]): string {
  return cell.map(({ text }) => STAND_IN.repeat(widthOf(text))).join("\n");
}

/** Puts the text in the place of its stand-ins: row by row, in each line by line, from left to right. */
function withText(layout: string, rows: readonly Row[]): string {
  const texts = rows.flatMap((row) => {
    const height = Math.max(...row.map((cell) => cell.length));
    return Array.from({ length: height }, (_, i) => row.map((cell) => cell[i])).flat();
  });
  const shown = texts.filter((line) => line !== undefined && line.text !== "").values();
  return layout.replace(new RegExp(`${STAND_IN}+`, "g"), () => {
    const line = shown.next().value;
    return line === undefined ? "" : line.style(line.text);
  });
}
