/** A sheet of a workbook as XML (ECMA-376, part 1, 18.3): its head frozen and filtered, cells of text and numbers alone. */
import type { Cell } from "../delimited/rows.ts";
import { visible } from "../visible.ts";
import { xml } from "../xml.ts";
import { main, xmlHead } from "./parts.ts";

/** Characters that a cell may hold, and rows a sheet. */
export const MAX_CELL = 32_767;
export const MAX_ROWS = 1_048_576;

export interface SheetColumn {
  readonly header: string;
  /** How many digits it is wide. */
  readonly width: number;
}

/** The style of the head, in the workbook's table of styles. */
const HEAD_STYLE = 1;

export function sheetStart(columns: readonly SheetColumn[]): string {
  const cols = columns
    .map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join("");
  const head = columns.map(({ header }, i) => cellXml(header, `${letters(i)}1`, HEAD_STYLE)).join("");
  return (
    `${xmlHead}<worksheet xmlns="${main}">` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `${cols === "" ? "" : `<cols>${cols}</cols>`}<sheetData><row r="1">${head}</row>`
  );
}

/** A row of cells; `row` counts from 1, the head included. */
export function rowXml(cells: readonly Cell[], row: number): string {
  return `<row r="${row}">${cells.map((cell, i) => cellXml(cell, `${letters(i)}${row}`)).join("")}</row>`;
}

export function sheetEnd(columns: number, rows: number): string {
  const filter = columns === 0 ? "" : `<autoFilter ref="A1:${letters(columns - 1)}${rows}"/>`;
  return `</sheetData>${filter}</worksheet>`;
}

/** A text is written as such, whatever it begins with: no cell is ever a formula. */
function cellXml(cell: Cell, place: string, style = 0): string {
  if (cell === null || cell === "") return "";
  const styled = style === 0 ? "" : ` s="${style}"`;
  if (typeof cell === "number" && Number.isFinite(cell)) return `<c r="${place}"${styled}><v>${cell}</v></c>`;
  // "_x0041_" would be read as the character of that code.
  const text = visible(String(cell))
    .slice(0, MAX_CELL)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  return `<c r="${place}"${styled} t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`;
}

/** The letters of a column, from 0: A to Z, then AA. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
