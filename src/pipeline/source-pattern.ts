/** Patterns of paths, as newsrooms write them for their files: "sport/**", "*.eml". */

const wildcards: ReadonlyMap<string, string> = new Map([
  ["**/", "(?:.*/)?"],
  ["**", ".*"],
  ["*", "[^/]*"],
  ["?", "[^/]"],
]);

/** A pattern as an expression: `*` stands for anything within a folder, `**` for folders too, `?` for one character. */
export function sourcePattern(pattern: string): RegExp {
  const source = pattern
    .replace(/^\.\//, "")
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*\*\/|\*\*|\*|\?/g, (wild) => wildcards.get(wild)!);
  // A pattern without a folder is looked for in all.
  return new RegExp(`^(?:\\./)?${pattern.includes("/") ? "" : "(?:.*/)?"}${source}$`, "u");
}
