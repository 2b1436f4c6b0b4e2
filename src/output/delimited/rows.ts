import { stringify } from "csv-stringify/sync";
import { visible } from "../visible.ts";

export type Cell = string | number | null;

/**
 * Rows as delimited lines. White space in cells is folded, control and bidirectional characters are shown as codes,
 * and text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP ASVS 1.2.10).
 */
export function writeRows(rows: readonly (readonly Cell[])[], delimiter: string): string {
  return stringify(
    rows.map((row) => row.map(safe)),
    { delimiter, escape_formulas: true, cast: { string: plainHyphen } },
  );
}

function safe(cell: Cell): Cell {
  return typeof cell === "string" ? visible(cell).trim() : cell;
}

/** A lone hyphen is no formula: it is the source "standard input". */
function plainHyphen(value: string): string | { readonly value: string; readonly escape_formulas: boolean } {
  return value === "-" ? { value, escape_formulas: false } : value;
}
