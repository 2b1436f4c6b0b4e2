import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let base = "";
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "newsx-growth-"));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** The files that are kept after a run, each with the number of its inode: one that was written anew has another. */
function keptAfter(...args: readonly string[]): readonly string[] {
  const { status } = spawnSync(process.execPath, ["bin/newsx.js", ...args], {
    env: { ...process.env, XDG_CACHE_HOME: base, NEWSX_NO_CACHE: "" },
    stdio: "ignore",
  });
  expect(status).toBe(0);
  return readdirSync(join(base, "newsx"), { recursive: true, encoding: "utf8" })
    .filter((name) => /(?:extract|program)-.*\.cache$/.test(name))
    .map((name) => `${name} ${statSync(join(base, "newsx", name)).ino}`)
    .sort();
}

test("code that a run of any length or command has kept serves all others", () => {
  const text = join(base, "news.txt");
  writeFileSync(text, "Two ferries sank off Lagos on Monday, said Ada Obi.\n\n".repeat(20));
  const long = join(base, "long.txt");
  // Longer than what garbage is collected sooner in, and short enough that all of its code is kept.
  writeFileSync(long, "Two ferries sank off Lagos on Monday, said Ada Obi.\n\n".repeat(600));
  const kept = keptAfter("extract", text, "--format", "ndjson");
  expect(kept.length).toBe(2);
  expect(keptAfter("extract", long, "--format", "ndjson", "--jobs", "1")).toEqual(kept);
  expect(keptAfter("extract", text, "--format", "ndjson")).toEqual(kept);
  expect(keptAfter("extract", long, "--format", "ndjson", "--jobs", "2")).toEqual(kept);
  rmSync(join(base, "newsx"), { recursive: true });
  const keptLate = keptAfter("extract", long, "--format", "ndjson", "--jobs", "1");
  expect(keptAfter("extract", text, "--format", "ndjson")).toEqual(keptLate);
  expect(keptAfter("corpus", text, "--format", "json")).toEqual(keptLate);
});
