import { readFileSync } from "node:fs";

/** A file in fixtures/statistics. */
export function fixture(name: string): URL {
  return new URL(`../../fixtures/statistics/${name}`, import.meta.url);
}

/** The rows of a file in fixtures/statistics, a JSON value a line. */
export function readRows<Row>(name: string): readonly Row[] {
  const lines = readFileSync(fixture(name), "utf8").trim().split("\n");
  return lines.map((line): Row => JSON.parse(line));
}
