import type { Cell } from "../delimited/rows.ts";
import type { TextTable } from "../sections/section.ts";
import { createWorkbook, memorySpool } from "../workbook/workbook.ts";
import type { CorpusFormat } from "./corpus-format.ts";
import { tablesOf } from "./sections.ts";

/** A workbook: a sheet a section. */
export const corpusXlsx: CorpusFormat = async (report) => {
  const workbook = createWorkbook(memorySpool);
  const tables = tablesOf(report);
  for (const { title, columns, rows } of tables.length === 0 ? [empty] : tables) {
    const widths = columns.map(({ header, align }) => ({ header, width: align === "right" ? 12 : 32 }));
    const sheet = workbook.sheet(title, widths);
    for (const { cells } of rows) sheet.add(cells.map((cell, i) => cellOf(cell, columns[i]?.align)));
  }
  return Buffer.concat(Array.from(workbook.bytes()));
};

const empty: TextTable = { title: "Corpus", columns: [], rows: [] };

/** Figures of columns of figures are numbers. */
function cellOf(text: string, align: "left" | "right" | undefined): Cell {
  return align === "right" && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
