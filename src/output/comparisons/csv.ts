import { writeRows } from "../delimited/rows.ts";
import type { ComparisonFormat } from "./comparison-format.ts";
import { rowsOf } from "./rows.ts";

const header = [
  "type",
  "about",
  "unit",
  "left",
  "left_value",
  "left_source",
  "left_line",
  "right",
  "right_value",
  "right_source",
  "right_line",
  "difference",
  "ratio",
  "left_subject",
  "right_subject",
] as const;

/** One table, a pair a row. */
export const comparisonCsv: ComparisonFormat = (report) => {
  const rows = rowsOf(report).map(({ type, about, unit, left, right, difference, ratio }) => [
    type,
    about,
    unit,
    left.text,
    left.value,
    left.source,
    left.line,
    right.text,
    right.value,
    right.source,
    right.line,
    difference,
    ratio,
    left.subject,
    right.subject,
  ]);
  return writeRows([header, ...rows], ",");
};
