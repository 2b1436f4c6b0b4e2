import { existsSync, mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sweepOld } from "../../src/start/sweep.ts";

const DAY = 24 * 60 * 60;
const now = Date.now() / 1000;

/** A file of the age in days. */
function fileOf(path: string, age: number): string {
  writeFileSync(path, "");
  utimesSync(path, now - age * DAY, now - age * DAY);
  return path;
}

test("old code of other versions goes, and nothing else", () => {
  const base = mkdtempSync(join(tmpdir(), "newsx-sweep-"));
  const [present, earlier, foreign] = ["0123456789abcd", "fedcba98765432", "not-ours"].map((name) => {
    mkdirSync(join(base, name));
    return join(base, name);
  }) as [string, string, string];
  const kept = fileOf(join(present, "extract-AAAAAAAA.cjs.cache"), 100);
  fileOf(join(present, "extract-BBBBBBBB.cjs.cache"), 8);
  fileOf(join(present, "extract-CCCCCCCC.cjs.cache.4711"), 8);
  fileOf(join(present, "extract-DDDDDDDD.cjs.cache"), 6);
  fileOf(join(present, "notes.txt"), 100);
  fileOf(join(earlier, "program-EEEEEEEE.cjs.cache"), 100);
  fileOf(join(foreign, "program-EEEEEEEE.cjs.cache"), 100);
  sweepOld(present, new Set([kept]), now * 1000);
  expect(readdirSync(present).sort()).toEqual([
    "extract-AAAAAAAA.cjs.cache",
    "extract-DDDDDDDD.cjs.cache",
    "notes.txt",
  ]);
  expect(existsSync(earlier)).toBe(false);
  expect(readdirSync(foreign)).toEqual(["program-EEEEEEEE.cjs.cache"]);
});

test("a folder that is not there is no error", () => {
  sweepOld(join(tmpdir(), "newsx-nowhere", "0123456789abcd"), new Set(), Date.now());
});
