import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { collect } from "./bytes.ts";
import { readOptionFile } from "./option-file.ts";

/** Paths in a file, or on standard input for "-": one a line, or with a NUL behind each, as `find -print0` gives. */
export interface PathList {
  readonly path: string;
  readonly separator: "\n" | "\0";
}

/** The paths in a list. They are names, never patterns. */
export async function readPathList(
  { path, separator }: PathList,
  cwd: string,
  stdin: Readable,
): Promise<readonly string[]> {
  const list = path === "-" ? await collect(stdin) : await readOptionFile(resolve(cwd, path));
  const names = list.toString("utf8").split(separator);
  return names
    .map((name) => (separator === "\n" ? name.replace(/\r$/, "") : name))
    .filter((name) => name !== "");
}
