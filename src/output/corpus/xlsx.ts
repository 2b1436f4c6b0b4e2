import type { SheetData } from "write-excel-file/node";
import type { TextTable } from "../sections/section.ts";
import { visible } from "../visible.ts";
import type { CorpusFormat } from "./corpus-format.ts";
import { tablesOf } from "./sections.ts";

/** Characters that a cell may hold, and rows a sheet. */
const MAX_CELL = 32_767;
const MAX_ROWS = 1_048_576;

/** A workbook: a sheet a section, its head frozen and filtered; cells are texts and numbers, never formulas. */
export const corpusXlsx: CorpusFormat = async (report) => {
  const { default: writeExcel } = await import("write-excel-file/node");
  const tables = tablesOf(report);
  const sheets = (tables.length === 0 ? [empty] : tables).map((table, i) => ({
    sheet: sheetName(table.title, i),
    data: dataOf(table),
    stickyRowsCount: 1,
    columns: table.columns.map(({ align }) => ({ width: align === "right" ? 12 : 32 })),
  }));
  return await writeExcel(sheets, { features: [filters] }).toBuffer();
};

const empty: TextTable = { title: "Corpus", columns: [], rows: [] };

function dataOf({ columns, rows }: TextTable): SheetData {
  const head = columns.map(({ header }) => ({ value: header, type: String, fontWeight: "bold" as const }));
  const body = rows.slice(0, MAX_ROWS - 1).map(({ cells }) =>
    cells.map((cell, i) => {
      if (cell === "") return null;
      const isNumber = columns[i]?.align === "right" && /^-?\d+(?:\.\d+)?$/.test(cell);
      return isNumber
        ? { value: Number(cell), type: Number }
        : { value: visible(cell).slice(0, MAX_CELL).toWellFormed(), type: String };
    }),
  );
  return [head, ...body];
}

/** Names of sheets are of at most 31 characters, without some signs, and no two are the same. */
function sheetName(title: string, i: number): string {
  const plain = visible(title)
    .replace(/[\\/?*[\]:']/g, " ")
    .trim();
  return plain.length <= 31 ? plain : `${i + 1} ${plain.slice(0, 27)}`;
}

/** A filter on each column: the one thing that the package leaves to others. */
const filters = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (content: string) => {
          const cells = [...content.matchAll(/<c r="([A-Z]+)(\d+)"/g)];
          const last = cells.filter(([, , row]) => row === "1").at(-1)?.[1];
          if (last === undefined) return content;
          const rows = cells.at(-1)?.[2] ?? "1";
          return content.replace("</sheetData>", `</sheetData><autoFilter ref="A1:${last}${rows}"/>`);
        },
      },
    },
  },
};
