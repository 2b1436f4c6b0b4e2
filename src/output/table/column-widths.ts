/** Columns between two cells. */
export const GAP = 2;
/** A column that must wrap stays at least this wide; below it a table is harder to read than a list. */
const NARROWEST = 10;

/**
 * Widths for columns that would like to be `natural` wide, so that with their gaps they fit into `width`: narrow
 * columns get what they want, the others share what is left. Null where they do not fit.
 */
export function columnWidths(natural: readonly number[], width: number): readonly number[] | null {
  let rest = width - GAP * (natural.length - 1);
  const widths = new Array<number>(natural.length).fill(0);
  const narrowFirst = natural.map((_, i) => i).sort((a, b) => natural[a]! - natural[b]! || a - b);
  for (const [position, i] of narrowFirst.entries()) {
    const share = Math.floor(rest / (natural.length - position));
    const given = Math.min(natural[i]!, share);
    if (given < Math.min(natural[i]!, NARROWEST)) return null;
    widths[i] = given;
    rest -= given;
  }
  return widths;
}
