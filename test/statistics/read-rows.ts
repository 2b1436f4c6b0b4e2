import { readFileSync } from "node:fs";

/** The rows of a file in fixtures/statistics, a JSON value a line. */
export function readRows<Row>(name: string): readonly Row[] {
  const text = readFileSync(new URL(`../../fixtures/statistics/${name}`, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line): Row => JSON.parse(line));
}
