/** The write path as SQLite tests its own: ended or failing at every call that it makes, with a look at what stands. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runFaulty as run } from "./faulty.ts";

const story = "About 40 people left Oslo on Monday, said Ana Ruiz.\n";
function newFolder(old: string | null): string {
  const cwd = mkdtempSync(join(tmpdir(), "newsx-kills-"));
  writeFileSync(join(cwd, "in.txt"), story);
  if (old !== null) writeFileSync(join(cwd, "out.ndjson"), old);
  return cwd;
}

const contentOf = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : null);
const args = ["split", "in.txt", "-f", "ndjson", "-o", "out.ndjson"];

for (const old of ["old\n", null]) {
  const before = old === null ? "no file" : "a file";
  const whole = newFolder(old);
  const all = run(whole, args, 0, "none");
  const written = readFileSync(join(whole, "out.ndjson"), "utf8");

  test.each(["kill", "tear"])(`${before}: %s at each call leaves the old file or the new`, (mode) => {
    expect(all).toMatchObject({ status: 0, stderr: "" });
    expect(all.calls).toBeGreaterThan(8);
    const cwd = newFolder(old);
    let leftovers = 0;
    for (let at = 1; at <= all.calls!; at++) {
      const { status } = run(cwd, args, at, mode);
      expect([status, at]).toEqual([null, at]);
      const content = contentOf(join(cwd, "out.ndjson"));
      expect([old, written]).toContain(content);
      const left = readdirSync(cwd).filter((name) => name.endsWith(".tmp"));
      // Each run sweeps what the one before has left.
      expect(left.length).toBeLessThanOrEqual(1);
      leftovers += left.length;
      if (old === null) rmSync(join(cwd, "out.ndjson"), { force: true });
      else writeFileSync(join(cwd, "out.ndjson"), old);
    }
    expect(leftovers).toBeGreaterThan(1);
    expect(run(cwd, args, 0, "none").status).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(["in.txt", "out.ndjson"]);
  });

  test(`${before}: each call failing in turn is the new file, or one clear line and the old one`, () => {
    for (let at = 1; at <= all.calls!; at++) {
      const cwd = newFolder(old);
      const { status, stderr } = run(cwd, args, at, "fail");
      const content = contentOf(join(cwd, "out.ndjson"));
      if (status === 0) expect([content, stderr]).toEqual([written, ""]);
      else {
        expect([status, content, at]).toEqual([2, old, at]);
        expect(stderr).toMatch(/^newsx: (?:cannot write out\.ndjson|in\.txt): [^\n]+\n$/);
      }
      expect(readdirSync(cwd).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    }
  });
}

test("a folder of stories: killed at each call, no file is half written, and the next run completes it", () => {
  const files = (cwd: string) => readdirSync(join(cwd, "o")).filter((name) => !name.endsWith(".tmp"));
  const folderArgs = ["split", "in.txt", "--out-dir", "o"];
  const { calls } = run(newFolder(null), folderArgs, 0, "none");
  const cwd = newFolder(null);
  for (let at = 1; at <= calls!; at++) {
    run(cwd, folderArgs, at, "tear");
    if (!existsSync(join(cwd, "o"))) continue;
    for (const name of files(cwd)) expect(readFileSync(join(cwd, "o", name), "utf8")).toBe(story);
    rmSync(join(cwd, "o"), { recursive: true });
  }
  run(cwd, folderArgs, 0, "none");
  expect(readdirSync(join(cwd, "o"))).toHaveLength(1);
});
