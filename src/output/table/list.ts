import type { TextTable } from "../sections/section.ts";
import type { Theme } from "./theme.ts";
import { widthOf, wrap } from "./wrap.ts";

const INDENT = 2;
const BETWEEN = " · ";

/**
 * The section as a list, for terminals too narrow for its table: the first cell, below it the others, those
 * that need more than a line last.
 */
export function list(table: TextTable, width: number, theme: Theme): string {
  return table.rows.map(({ cells }) => item(cells, table, width, theme)).join("\n");
}

function item(cells: readonly string[], { columns }: TextTable, width: number, theme: Theme): string {
  const [title = "", ...rest] = cells;
  const all = rest.flatMap((cell, i) =>
    cell === "" ? [] : [detail(columns[i + 1]!, cell, width - INDENT, theme)],
  );
  const isShort = ({ lines }: Detail) => lines.length === 1;
  const details = [...all.filter(isShort), ...all.filter((each) => !isShort(each))];
  const lines = [
    ...wrap(title, width).map(theme.weight.strong),
    ...packed(details, width - INDENT, theme).map((line) => " ".repeat(INDENT) + line),
  ];
  return lines.join("\n");
}

/** A labelled cell, wrapped and styled, and how wide it is. */
interface Detail {
  readonly lines: readonly string[];
  readonly width: number;
}

function detail(
  { header, weight }: TextTable["columns"][number],
  cell: string,
  width: number,
  theme: Theme,
): Detail {
  const label = `${header}:`;
  const text = `${label} ${cell}`;
  const [first = "", ...more] = wrap(text, width);
  const isLabelled = first.startsWith(label);
  return {
    lines: [
      isLabelled
        ? theme.header(label) + theme.weight[weight](first.slice(label.length))
        : theme.weight[weight](first),
      ...more.map(theme.weight[weight]),
    ],
    width: widthOf(text),
  };
}

/** As many details on a line as fit. */
function packed(details: readonly Detail[], width: number, theme: Theme): readonly string[] {
  const lines: string[] = [];
  let room = 0;
  for (const each of details) {
    if (each.width + BETWEEN.length <= room) {
      lines.push(`${lines.pop()}${theme.rule(BETWEEN)}${each.lines[0]}`);
      room -= each.width + BETWEEN.length;
    } else {
      for (const line of each.lines) lines.push(line);
      room = width - each.width;
    }
  }
  return lines;
}
