import { readdirSync, readFileSync } from "node:fs";

const MAX_LENGTH = 400_000;

/**
 * Texts to measure on: the "text" of each line of an NDJSON file, or our own fixtures many times over; up to a size
 * that the slowest system reads in seconds.
 */
export function readTexts(path: string | undefined): readonly string[] {
  let room = MAX_LENGTH;
  return allTexts(path).filter(({ length }) => {
    room -= length;
    return room >= 0;
  });
}

function allTexts(path: string | undefined): readonly string[] {
  if (path !== undefined) {
    const lines = readFileSync(path, "utf8").trim().split("\n");
    return lines.map((line): string => JSON.parse(line).text);
  }
  const own = readdirSync("fixtures/stories").map((name) =>
    readFileSync(`fixtures/stories/${name}/input.txt`, "utf8"),
  );
  return Array.from({ length: 40 }, () => own).flat();
}
