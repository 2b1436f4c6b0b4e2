import Table from "cli-table3";
import type { SectionTable } from "../sections/section.ts";
import { GAP } from "./column-widths.ts";
import type { Theme } from "./theme.ts";
import { wrap } from "./wrap.ts";

const none = { top: "", "top-mid": "", "top-left": "", "top-right": "" };
const noBottom = { bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "" };
const noSides = { left: "", "left-mid": "", mid: "", "mid-mid": "", right: "", "right-mid": "" };

/** The section as a table of the given column widths: a header, and rows whose cells are wrapped. */
export function grid(table: SectionTable, widths: readonly number[], theme: Theme): string {
  const output = new Table({
    chars: { ...none, ...noBottom, ...noSides, middle: " ".repeat(GAP) },
    colAligns: table.columns.map(({ align }) => align),
    colWidths: [...widths],
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [], compact: true },
  });
  output.push(table.columns.map(({ header }, i) => lines(header, widths[i]!, theme.header)));
  for (const row of table.rows) {
    output.push(row.cells.map((cell, i) => lines(cell, widths[i]!, theme.weight[table.columns[i]!.weight])));
  }
  return trimLineEnds(output.toString());
}

/** Wrapped and styled line by line, so that no style runs over a line's end. */
function lines(text: string, width: number, style: (line: string) => string): string {
  return wrap(text, width)
    .map((line) => (line === "" ? "" : style(line)))
    .join("\n");
}

function trimLineEnds(text: string): string {
  return text.replace(/ +$/gm, "");
}
