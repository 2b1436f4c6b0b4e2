import type { TextTable } from "../sections/section.ts";
import { visible } from "../visible.ts";
import { columnWidths } from "./column-widths.ts";
import { grid } from "./grid.ts";
import { list } from "./list.ts";
import type { Theme } from "./theme.ts";
import { wrap } from "./wrap.ts";

/** The table under its title: in columns, or as a list where the terminal is too narrow for them. */
export function titled(given: TextTable, width: number, theme: Theme): string {
  const table = readable(given);
  const title = wrap(table.title, width).map(theme.section).join("\n");
  const widths = columnWidths(table, width);
  const body = widths === null ? list(table, width, theme) : grid(table, widths, theme);
  return `${title}\n${body}`;
}

/** No writing stacks more marks on one letter; more would run over the lines above and below. */
const markStacks = /(\p{M}{8})\p{M}+/gu;

/** The table with nothing in it that could steer a terminal or spill over its lines. */
export function readable({ title, columns, rows }: TextTable): TextTable {
  return { title: calm(title), columns, rows: rows.map(({ cells }) => ({ cells: cells.map(calm) })) };
}

/** Words of Latin letters, digits and the signs of news, a blank between two: nothing to hide, fold or trim. */
const isCalm = /^[!-~¡-¬®-ÿ‘’“”–—…]+(?: [!-~¡-¬®-ÿ‘’“”–—…]+)*$/;

function calm(text: string): string {
  if (isCalm.test(text)) return text;
  return visible(text).replace(markStacks, "$1").trim();
}
