/** Stories whose borders the reader sets by lines. */
import { expect, test } from "vitest";
import { runInProcess } from "./run.ts";

const dump = [
  "Two swans closed the bridge at Marlow for an hour, the police said on Monday.",
  "Drivers waited and took pictures.",
  "---",
  "The lime kiln of Osthaven burns again after forty years, its owner said on Tuesday.",
  "It will burn until autumn.",
  "",
].join("\n");

async function linesOf(...args: readonly string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await runInProcess(["split", "-", "-f", "ndjson", ...args], {
    stdin: dump,
  });
  expect([code, stderr]).toEqual([0, ""]);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => {
      const { text, border } = JSON.parse(line);
      return `${border}: ${text.slice(0, 9)} … ${text.trimEnd().slice(-9)}`;
    });
}

test("a story begins at the lines of --at, and none at those of --join", async () => {
  expect(await linesOf()).toEqual([
    "document-start: Two swans … pictures.",
    "separator: The lime  … l autumn.",
  ]);
  expect(await linesOf("--at", "2")).toEqual([
    "document-start: Two swans … n Monday.",
    "by-hand: Drivers w … pictures.",
    "separator: The lime  … l autumn.",
  ]);
  expect(await linesOf("--join", "4")).toEqual(["document-start: Two swans … l autumn."]);
  expect(await linesOf("--at", "5", "--join", "4")).toEqual([
    "document-start: Two swans …  Tuesday.",
    "by-hand: It will b … l autumn.",
  ]);
});

test.each(["--at", "--join"])("a line after the last is refused (%s)", async (option) => {
  const { code, stdout, stderr } = await runInProcess(["split", "-", option, "2,60"], { stdin: dump });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/has 5 lines, so no story can begin or be joined at line 60/);
});
