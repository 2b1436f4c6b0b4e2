import { writeRows } from "../delimited/rows.ts";
import type { QueryFormat } from "./query-formats.ts";

/** A line of names, then a line a row. */
export const queryCsv: QueryFormat = ({ columns, rows }) => writeRows([columns, ...rows], ",");

export const queryTsv: QueryFormat = ({ columns, rows }) => writeRows([columns, ...rows], "\t");
