import { createTheme } from "../table/theme.ts";
import { titled } from "../table/titled.ts";
import type { CorpusFormat } from "./corpus-format.ts";
import { tablesOf } from "./sections.ts";

/** Tables for people. */
export const corpusTable: CorpusFormat = (report, { width, colorLevel }) => {
  const tables = tablesOf(report);
  const head = `${report.corpus.stories} ${report.corpus.stories === 1 ? "story" : "stories"}\n`;
  if (tables.length === 0) return `${head}\nNo row has what was asked for.\n`;
  const theme = createTheme(colorLevel);
  return [head, ...tables.map((table) => `${titled(table, width, theme)}\n`)].join("\n");
};
