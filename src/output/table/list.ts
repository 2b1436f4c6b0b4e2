import type { SectionTable } from "../sections/section.ts";
import type { Theme } from "./theme.ts";
import { wrap } from "./wrap.ts";

const INDENT = 2;

/** The section as a list, for terminals too narrow for its table: the first cell, the others below it. */
export function list(table: SectionTable, width: number, theme: Theme): string {
  return table.rows.map((row) => item(row.cells, table, width, theme)).join("\n");
}

function item(row: readonly string[], { columns }: SectionTable, width: number, theme: Theme): string {
  const [title = "", ...rest] = row;
  const details = rest.flatMap((cell, i) => {
    if (cell === "") return [];
    const { header, weight } = columns[i + 1]!;
    const [first = "", ...more] = wrap(`${header}: ${cell}`, width - INDENT);
    const label = first.startsWith(`${header}:`) ? `${header}:` : "";
    return [
      theme.header(label) + theme.weight[weight](first.slice(label.length)),
      ...more.map(theme.weight[weight]),
    ];
  });
  const indented = details.map((line) => " ".repeat(INDENT) + line);
  return [...wrap(title, width).map(theme.weight.strong), ...indented].join("\n");
}
