import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cacheFolder } from "../../src/start/cache-folder.ts";

let base = "";
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "newsx-start-"));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** The folder for a process with this environment. */
const folderFor = (env: NodeJS.ProcessEnv, uid = process.getuid!()) =>
  cacheFolder({ ...process, env, getuid: () => uid });

/** Runs the built program on a text; what it wrote and the files that it keeps. */
function run(
  env: NodeJS.ProcessEnv = {},
  more: readonly string[] = [],
  input = "Two ferries sank off Lagos, said Ada Obi.",
): { readonly output: string; readonly kept: readonly string[] } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["bin/newsx.js", "extract", "-", "--format", "ndjson", ...more],
    {
      input,
      env: { ...process.env, XDG_CACHE_HOME: base, NEWSX_NO_CACHE: "", ...env },
      encoding: "utf8",
    },
  );
  return { output: stdout + stderr, kept: filesIn(base) };
}

/** The files under a folder, each with its size and the number of its inode: one that was written anew has another. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => ({ name, entry: statSync(join(folder, name)) }))
    .filter(({ entry }) => entry.isFile())
    .map(({ name, entry }) => `${name} ${entry.size} ${entry.ino}`)
    .sort();
}

/** Bytes of the code that is kept of the largest file. */
function sizeOfExtract(kept: readonly string[]): number {
  return Number(kept.find((file) => file.includes("extract-"))!.split(" ")[1]);
}

test("the second run takes the code that the first has kept, and finds the same", () => {
  const first = run();
  const second = run();
  expect(first.output).toContain("Ada Obi");
  expect(second.output).toBe(first.output);
  expect(first.kept.some((file) => file.includes("extract-"))).toBe(true);
  expect(second.kept).toEqual(first.kept);
});

test("workers start from kept code as they do without", () => {
  const alone = run().output;
  for (let i = 0; i < 2; i++) expect(run({}, ["--jobs", "2"]).output).toBe(alone);
});

test("code that was cut off is refused, and kept anew", () => {
  const first = run();
  for (const file of first.kept) truncateSync(join(base, file.split(" ")[0]!), 200);
  const second = run();
  expect(second.output).toBe(first.output);
  expect(second.kept.length).toBe(first.kept.length);
  expect(run().kept).toEqual(second.kept);
});

test("code is kept only of files named by a hash of what is in them: another build's would be run in their place", () => {
  const names = run().kept.map((file) => file.split(" ")[0]!);
  expect(names.filter((name) => !/-[\w-]{8}\.cjs\.cache$/.test(name))).toEqual([]);
  const hashed = names.filter((name) => name.includes("extract-") || name.includes("program-"));
  expect(hashed.length).toBe(2);
});

test("what a run on next to nothing has kept is kept anew by one that needs much more, once", () => {
  const runOn = (input: string) => run({}, [], input).kept;
  const story = readFileSync("fixtures/stories/river-dam-dump/input.txt", "utf8");
  const little = runOn("Hello.");
  expect(runOn("Hello.")).toEqual(little);
  const much = runOn(story);
  expect(sizeOfExtract(much)).toBeGreaterThan(1.2 * sizeOfExtract(little));
  expect(runOn(story)).toEqual(much);
  expect(runOn("Hello.")).toEqual(much);
});

test("NEWSX_NO_CACHE keeps nothing", () => {
  const { output, kept } = run({ NEWSX_NO_CACHE: "1" });
  expect(output).toContain("Ada Obi");
  expect(kept).toEqual([]);
});

test("a home that is no folder is passed over in silence", () => {
  writeFileSync(join(base, "file"), "");
  const { output } = run({ XDG_CACHE_HOME: join(base, "file") });
  expect(output).toMatch(/^\{.*Ada Obi.*\}\n$/);
});

test("the folder is the user's own", () => {
  const folder = folderFor({ HOME: base })!;
  expect(folder.startsWith(join(base, ".cache", "newsx"))).toBe(true);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(folderFor({ XDG_CACHE_HOME: "relative", HOME: "" })).toBeNull();
});

test("a folder that others may write to, or that is another's, or a link, is not used", () => {
  const env = { XDG_CACHE_HOME: base };
  const folder = folderFor(env)!;
  expect(folderFor(env, process.getuid!() + 1)).toBeNull();
  chmodSync(folder, 0o777);
  expect(folderFor(env)).toBeNull();
  rmSync(folder, { recursive: true });
  mkdirSync(join(base, "other"), { mode: 0o700 });
  symlinkSync(join(base, "other"), folder);
  expect(folderFor(env)).toBeNull();
});
