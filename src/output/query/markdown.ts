import { escapeMarkdown } from "../markdown/escape.ts";
import type { QueryFormat } from "./query-formats.ts";

/** A table of GitHub-flavoured Markdown. */
export const queryMarkdown: QueryFormat = ({ columns, rows }) =>
  [columns, columns.map(() => null), ...rows]
    .map(
      (cells) =>
        `| ${cells.map((cell) => (cell === null ? "" : escapeMarkdown(String(cell)))).join(" | ")} |\n`,
    )
    .map((line, i) => (i === 1 ? `|${columns.map(() => " --- |").join("")}\n` : line))
    .join("");
