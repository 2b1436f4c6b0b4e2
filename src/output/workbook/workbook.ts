/** A workbook (.xlsx) that is written row by row: what of a sheet is packed waits in a spool, not in memory. */
import type { Cell } from "../delimited/rows.ts";
import { parts } from "./parts.ts";
import { MAX_ROWS, rowXml, type SheetColumn, sheetEnd, sheetStart } from "./sheet.ts";
import { createPacker, textFile, type ZipFile, zip } from "./zip.ts";

/** Where the packed bytes of a sheet wait until all are there. */
export interface Spool {
  readonly write: (bytes: Uint8Array) => void;
  readonly read: () => Iterable<Uint8Array>;
}

export interface Sheet {
  readonly add: (cells: readonly Cell[]) => void;
}

export interface Workbook {
  /** Adds a sheet; where its rows are too many for one, others follow it: "Quotes 2". */
  readonly sheet: (title: string, columns: readonly SheetColumn[]) => Sheet;
  /** The bytes of the whole, when all rows are in. */
  readonly bytes: () => Iterable<Uint8Array>;
}

/** Characters of a sheet that are packed together. */
const PIECE = 1 << 18;

export function createWorkbook(openSpool: () => Spool, maxRows: number = MAX_ROWS): Workbook {
  const sheets: OpenSheet[] = [];
  return {
    sheet: (title, columns) => {
      const first: OpenSheet = openSheet(title, columns, openSpool());
      sheets.push(first);
      let current = first;
      let number = 1;
      return {
        add: (cells) => {
          if (current.rows() === maxRows) {
            number++;
            const next = openSheet(`${title} ${number}`, columns, openSpool());
            sheets.splice(sheets.indexOf(current) + 1, 0, next);
            current = next;
          }
          current.add(cells);
        },
      };
    },
    bytes: () => {
      const files = sheets.map((sheet, i) => sheet.end(`xl/worksheets/sheet${i + 1}.xml`));
      const texts = parts(sheets.map(({ title }) => title));
      return zip([...texts.map(([name, text]) => textFile(name, text)), ...files]);
    },
  };
}

/** Spools in memory, for what stands in memory anyway. */
export function memorySpool(): Spool {
  const pieces: Uint8Array[] = [];
  return { write: (bytes) => pieces.push(bytes), read: () => pieces };
}

interface OpenSheet extends Sheet {
  readonly title: string;
  readonly rows: () => number;
  /** Ends the sheet; its file in the archive. */
  readonly end: (name: string) => ZipFile;
}

function openSheet(title: string, columns: readonly SheetColumn[], spool: Spool): OpenSheet {
  const packer = createPacker();
  let held = sheetStart(columns);
  let rows = 1;
  const flush = () => {
    spool.write(packer.pack(Buffer.from(held)));
    held = "";
  };
  return {
    title,
    rows: () => rows,
    add: (cells) => {
      rows++;
      held += rowXml(cells, rows);
      if (held.length >= PIECE) flush();
    },
    end: (name) => {
      held += sheetEnd(columns.length, rows);
      flush();
      const { bytes, entry } = packer.end();
      spool.write(bytes);
      return { name, entry, bytes: spool.read };
    },
  };
}
