import type { FormatOptions } from "../format.ts";
import type { Column } from "../sections/section.ts";
import { signed, times } from "../sections/statistics.ts";
import { createTheme } from "../table/theme.ts";
import { titled } from "../table/titled.ts";
import type { ComparisonFormat } from "./comparison-format.ts";
import { type ComparisonRow, rowsOf, type Side } from "./rows.ts";

const left = { align: "left", weight: "plain" } as const;
const strong = { align: "left", weight: "strong" } as const;
const faint = { align: "left", weight: "faint" } as const;
const number = { align: "right", weight: "plain" } as const;

type Part = readonly (readonly [Omit<Column<never>, "cell">, (row: ComparisonRow) => string])[];

const within: Part = [
  [{ header: "This", ...strong }, (row) => named(row.left, row)],
  [{ header: "Against", ...strong }, (row) => named(row.right, row)],
  [{ header: "Difference", ...number }, difference],
  [{ header: "Ratio", ...number }, ratio],
  [{ header: "About", ...left }, ({ sides }) => sides],
  [{ header: "Cue", ...left }, ({ about }) => about],
  [{ header: "Where", ...faint }, placesOf],
];

const across: Part = [
  [{ header: "This", ...strong }, (row) => named(row.left, row)],
  [{ header: "Where", ...faint }, (row) => placeOf(row.left)],
  [{ header: "Against", ...strong }, (row) => named(row.right, row)],
  [{ header: "Where", ...faint }, (row) => placeOf(row.right)],
  [{ header: "Difference", ...number }, difference],
  [{ header: "Ratio", ...number }, ratio],
  [{ header: "About", ...left }, ({ about }) => about],
];

/** Two tables for people: what each story compares itself, and what differs between stories. */
export const comparisonTable: ComparisonFormat = (report, options) => {
  const rows = rowsOf(report);
  const isAcross = ({ type }: ComparisonRow) => type === "across";
  const tables = [
    ...partTable(
      "Within stories",
      within,
      rows.filter((row) => !isAcross(row)),
      options,
    ),
    ...partTable("Between stories", across, rows.filter(isAcross), options),
  ];
  return tables.length === 0 ? "No figures are set against each other.\n" : tables.join("\n");
};

function partTable(
  title: string,
  part: Part,
  rows: readonly ComparisonRow[],
  { width, colorLevel }: Pick<FormatOptions, "width" | "colorLevel">,
): readonly string[] {
  if (rows.length === 0) return [];
  const table = {
    title,
    columns: part.map(([column]) => column),
    rows: rows.map((row) => ({ cells: part.map(([, cell]) => cell(row)) })),
  };
  return [`${titled(table, width, createTheme(colorLevel))}\n`];
}

function named({ text }: Side, { unit }: ComparisonRow): string {
  return unit === null || /[^\d.,\s]/.test(text) ? text : `${text} ${unit}`;
}

function placeOf({ source, line }: Side): string {
  return `${source}:${line}`;
}

/** "dump.txt:12, 13". */
function placesOf({ left: a, right: b }: ComparisonRow): string {
  return a.line === b.line ? placeOf(a) : `${placeOf(a)}, ${b.line}`;
}

function difference(row: ComparisonRow): string {
  return row.difference === null ? "" : signed(row.difference);
}

function ratio(row: ComparisonRow): string {
  return row.ratio === null ? "" : times(row.ratio);
}
