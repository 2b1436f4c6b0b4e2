import { escapeMarkdown } from "../markdown/escape.ts";
import type { QueryFormat } from "./query-formats.ts";

/** A table of GitHub-flavoured Markdown. */
export const queryMarkdown: QueryFormat = ({ columns, rows }) => {
  const rule = `|${columns.map(() => " --- |").join("")}\n`;
  return [rowOf(columns), rule, ...rows.map(rowOf)].join("");
};

function rowOf(cells: readonly (string | number | null)[]): string {
  return `| ${cells.map((cell) => (cell === null ? "" : escapeMarkdown(String(cell)))).join(" | ")} |\n`;
}
