import { createTheme } from "../table/theme.ts";
import { titled } from "../table/titled.ts";
import type { QueryFormat } from "./query-formats.ts";

/** A table for people. */
export const queryTable: QueryFormat = ({ columns, rows }, { width, colorLevel }) => {
  const title = rows.length === 1 ? "1 row" : `${rows.length.toLocaleString("en")} rows`;
  if (rows.length === 0) return `${title}\n`;
  const isNumber = (i: number) => rows.every((row) => row[i] === null || typeof row[i] === "number");
  const table = {
    title,
    columns: columns.map(
      (header, i) => ({ header, align: isNumber(i) ? "right" : "left", weight: "plain" }) as const,
    ),
    rows: rows.map((row) => ({ cells: row.map((cell) => (cell === null ? "" : String(cell))) })),
  };
  return `${titled(table, width, createTheme(colorLevel))}\n`;
};
