import type { TextTable } from "../sections/section.ts";
import { widthOf } from "./wrap.ts";

/** Columns between two cells. */
export const GAP = 2;
/** A column of words that must wrap stays at least this wide. */
const MIN_WIDTH = 10;
/** Words longer than this may be broken. */
const MAX_WORD = 16;
/** Numbers up to this width are never broken. */
const MAX_NUMBER = 24;
/** What is longer than this is prose, and needs room to be read. */
const PROSE = 50;
const MIN_PROSE = 28;

/** How wide a column wants to be, and how wide it must be to stay readable. */
interface Wish {
  readonly natural: number;
  readonly least: number;
}

/**
 * Widths with which a table fits into `width`: every column gets what it must have; what is left over goes to
 * the columns that want more, narrow ones first. Null where a list is easier to read.
 */
export function columnWidths({ columns, rows }: TextTable, width: number): readonly number[] | null {
  const wishes = columns.map((column, i) =>
    wish(column, [column.header, ...rows.map(({ cells }) => cells[i] ?? "")]),
  );
  let rest = width - GAP * (columns.length - 1) - wishes.reduce((sum, { least }) => sum + least, 0);
  if (rest < 0) return null;
  const widths = wishes.map(({ least }) => least);
  const wanting = wishes.map(({ natural, least }) => natural - least);
  const narrowFirst = wanting.map((_, i) => i).sort((a, b) => wanting[a]! - wanting[b]! || a - b);
  for (const [position, i] of narrowFirst.entries()) {
    const given = Math.min(wanting[i]!, Math.floor(rest / (narrowFirst.length - position)));
    widths[i] = widths[i]! + given;
    rest -= given;
  }
  return widths;
}

function wish({ align }: TextTable["columns"][number], cells: readonly string[]): Wish {
  const natural = cells.reduce((widest, cell) => Math.max(widest, widthOf(cell)), 0);
  if (align === "right") return { natural, least: Math.min(natural, MAX_NUMBER) };
  if (natural > PROSE) return { natural, least: MIN_PROSE };
  const words = new Set([...new Set(cells)].flatMap((cell) => cell.split(" ")));
  const longest = [...words].reduce((widest, word) => Math.max(widest, widthOf(word)), 0);
  return { natural, least: Math.min(natural, Math.max(MIN_WIDTH, Math.min(longest, MAX_WORD))) };
}
