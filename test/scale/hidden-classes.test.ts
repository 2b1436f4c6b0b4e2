/**
 * That objects keep to few hidden classes: V8 makes none for a story any more once it has read some. It did for every
 * object of four fields and every one made by spreading, when compromise's words had used up the ways from the empty object
 * (`src/building/tabulate-compromise.ts`), and all that read them looked every field up.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const lines = readdirSync("fixtures/stories").map((name) =>
  JSON.stringify({ text: readFileSync(`fixtures/stories/${name}/input.txt`, "utf8") }),
);
const kilobytes = lines.join("\n").length / 1024;
const TIMES = 8;
/** It was 95, and is 3: what rules meet late in a text. */
const MAX_A_KILOBYTE = 10;

test("what is read again makes no hidden classes", () => {
  const folder = mkdtempSync(join(tmpdir(), "newsx-classes-"));
  const once = classesFor(folder, 1);
  const again = classesFor(folder, TIMES) - once;
  rmSync(folder, { recursive: true });
  expect(once).toBeGreaterThan(0);
  expect(again / ((TIMES - 1) * kilobytes)).toBeLessThan(MAX_A_KILOBYTE);
});

/** How many V8 makes in a run of the program over the stories, so many times. */
function classesFor(folder: string, times: number): number {
  const [input, log] = [join(folder, `${times}.ndjson`), join(folder, `${times}.log`)];
  writeFileSync(input, `${Array(times).fill(lines).flat().join("\n")}\n`);
  const flags = ["--log-maps", "--no-log-maps-details", `--logfile=${log}`, "--no-logfile-per-isolate"];
  const env = { ...process.env, NEWSX_NO_CACHE: "1" };
  const command = [...flags, "bin/newsx.js", "extract", "-j", "1", "-f", "ndjson", input];
  execFileSync(process.execPath, command, { env, stdio: ["ignore", "ignore", "pipe"] });
  return readFileSync(log, "utf8").match(/^map,(?:Transition|Normalize|ReplaceDescriptors)/gm)?.length ?? 0;
}
