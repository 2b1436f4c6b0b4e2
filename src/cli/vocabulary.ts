import { resolve } from "node:path";
import { readOptionFile } from "../input/option-file.ts";
import { describeSystemError } from "../input/system-error.ts";
import { FatalError } from "./fatal-error.ts";

/** The names and words in a file, one a line; lines that begin with "#" are remarks. */
export async function readVocabulary(path: string | undefined, cwd: string): Promise<readonly string[]> {
  if (path === undefined) return [];
  const content = await readOptionFile(resolve(cwd, path)).catch((error: unknown) => {
    throw new FatalError(`cannot read the vocabulary ${path}: ${describeSystemError(error)}`);
  });
  return content
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}
