/** Tables of an article: a line for each row, its cells apart by tabs. Tables that lay a page out are none. */
import { lineOf, type PageNode, within } from "./page-node.ts";
import type { TextBuilder } from "./text-builder.ts";

/** Characters of a cell; more is a column of a page. */
const MAX_CELL = 120;
const MIN_ROWS = 2;

/** The rows of a table that holds data, each as the lines of its cells; null where it holds parts of a page. */
export function rowsOf(table: PageNode): readonly (readonly string[])[] | null {
  if (within(table, "table").next().done !== true) return null;
  const rows = Array.from(within(table, "tr"), cellsOf).filter((cells) => cells.length > 0);
  const isData =
    rows.length >= MIN_ROWS &&
    rows.some((cells) => cells.length > 1) &&
    rows.every((cells) => cells.every((cell) => cell.length <= MAX_CELL));
  return isData ? rows : null;
}

function cellsOf(row: PageNode): readonly string[] {
  return [...row.childNodes]
    .filter((cell) => /^t[dh]$/i.test(cell.nodeName))
    .map(lineOf)
    .filter((line) => line !== "");
}

/** Adds a table's rows, its caption before them. */
export function addRows(table: PageNode, rows: readonly (readonly string[])[], builder: TextBuilder): void {
  builder.breakParagraph();
  for (const caption of within(table, "caption")) builder.add(lineOf(caption));
  builder.breakParagraph();
  for (const cells of rows) {
    builder.breakLine();
    for (const cell of cells) {
      builder.add(cell);
      builder.breakCell();
    }
  }
  builder.breakParagraph();
}
