/** How the tables of this folder are written: folded names, a line a thing where several are one. */

/** The names of a table, which stand apart by commas; by white space where there is none. */
export function namesOf(table: string): ReadonlySet<string> {
  const separator = table.includes(",") ? "," : " ";
  return new Set(split(table.replace(/\s+/g, " "), separator));
}

/** The names of each line, which stand apart by commas; by blanks where the table has none. */
export function linesOf(table: string): readonly (readonly string[])[] {
  const separator = table.includes(",") ? "," : " ";
  return table.split("\n").map((line) => split(line, separator));
}

/** Each name of the lines with the first of its line, which stands for all. */
export function firstNames(lines: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(lines.flatMap((names) => names.map((name) => [name, names[0]!] as const)));
}

function split(line: string, separator: string): readonly string[] {
  return line
    .split(separator)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
