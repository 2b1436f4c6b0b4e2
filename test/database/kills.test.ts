/** A database that is written or grows, killed in the middle: what stands is the old file or the new one, whole. */
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runFaulty } from "../cli/faulty.ts";

/** Calls at which the process is killed, of all that it makes; and the last ones, each: there the file changes its name. */
const SPREAD = 4;
const LAST = 5;

const first = "About 40 people left Oslo on Monday, said Ana Ruiz.\n";
const second = "“We stay,” Paul Moyo, a nurse, said in Lima on Tuesday.\n";

function newFolder(old: string | null): string {
  const cwd = mkdtempSync(join(tmpdir(), "newsx-database-kills-"));
  writeFileSync(join(cwd, "first.txt"), first);
  writeFileSync(join(cwd, "second.txt"), second);
  if (old !== null) copyFileSync(old, join(cwd, "news.db"));
  return cwd;
}

function contentOf(cwd: string): string | null {
  const path = join(cwd, "news.db");
  return existsSync(path) ? readFileSync(path, "latin1") : null;
}

const made = newFolder(null);
runFaulty(made, ["extract", "first.txt", "-o", "news.db"], 0, "none");
const database = join(made, "news.db");

test.each([
  ["a new database", null, ["extract", "second.txt", "-o", "news.db"]],
  ["a database that grows", database, ["extract", "second.txt", "-o", "news.db", "--append"]],
] as const)("%s, killed at calls from the first to the last", (_, old, args) => {
  const whole = newFolder(old);
  const { status, stderr, calls } = runFaulty(whole, args, 0, "none");
  expect([status, stderr]).toEqual([0, ""]);
  const before = old === null ? null : readFileSync(old, "latin1");
  const after = contentOf(whole);
  expect(after === before).toBe(false);
  const stands = (content: string | null) =>
    content === before ? "the old one" : content === after ? "the new one" : "neither";
  const seen: string[] = [];
  let cwd = whole;
  for (const at of killedAt(calls!)) {
    cwd = newFolder(old);
    expect([runFaulty(cwd, args, at, "kill").status, at]).toEqual([null, at]);
    seen.push(stands(contentOf(cwd)));
  }
  expect([...new Set(seen)]).toEqual(["the old one", "the new one"]);
  // The next run sweeps what a killed one has left.
  expect(runFaulty(cwd, args, 0, "none").status).toBe(0);
  expect(readdirSync(cwd).sort()).toEqual(["first.txt", "news.db", "second.txt"]);
});

function killedAt(calls: number): readonly number[] {
  const spread = Array.from({ length: SPREAD }, (_, i) => 1 + Math.floor((i * (calls - LAST)) / SPREAD));
  return [...new Set([...spread, ...Array.from({ length: LAST }, (_, i) => calls - LAST + 1 + i)])];
}
