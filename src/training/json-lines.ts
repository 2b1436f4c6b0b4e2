import { readFileSync } from "node:fs";

/** The records of a file of JSON lines. */
export function readJsonLines<T>(path: string): readonly T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
