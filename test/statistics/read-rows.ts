import { readFileSync } from "node:fs";

/** A file in fixtures/statistics. */
export function fixture(name: string): URL {
  return new URL(`../../fixtures/statistics/${name}`, import.meta.url);
}

/** The rows of a file in fixtures/statistics, a JSON value a line. */
export function readRows<Row>(name: string): readonly Row[] {
  return linesOf(name).map((line): Row => JSON.parse(line));
}

/** The texts of a file in fixtures/statistics, one a line, each named by itself; a line with "# " is a heading. */
export function readTexts(name: string): readonly { readonly name: string; readonly text: string }[] {
  return linesOf(name)
    .filter((line) => !line.startsWith("# "))
    .map((text) => ({ name: text, text }));
}

function linesOf(name: string): readonly string[] {
  return readFileSync(fixture(name), "utf8").trim().split("\n");
}
