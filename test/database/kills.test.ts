/**
 * Tables that are written, replaced or grow, killed in the middle: what stands is the old or the new, whole. A few calls
 * stand for all that a run makes; `KILLS=all` kills at each of them.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runFaulty } from "../cli/faulty.ts";

/** Calls at which the process is killed, of all that it makes; and the last ones, each: there names change. */
const SPREAD = 4;
const LAST = 5;

const first = "About 40 people left Oslo on Monday, said Ana Ruiz.\n";
const second = "“We stay,” Paul Moyo, a nurse, said in Lima on Tuesday.\n";

function newFolder(old: string | null, output: string): string {
  const cwd = mkdtempSync(join(tmpdir(), "newsx-database-kills-"));
  writeFileSync(join(cwd, "first.txt"), first);
  writeFileSync(join(cwd, "second.txt"), second);
  if (old !== null) cpSync(old, join(cwd, output), { recursive: true });
  return cwd;
}

/** All bytes of a file, or of a folder's files; null for nothing. */
function contentOf(path: string): string | null {
  if (!existsSync(path)) return null;
  if (!statSync(path).isDirectory()) return readFileSync(path, "latin1");
  const files = readdirSync(path).sort();
  return JSON.stringify(files.map((name) => [name, readFileSync(join(path, name), "latin1")]));
}

function made(output: string): string {
  const cwd = newFolder(null, output);
  runFaulty(cwd, ["extract", "first.txt", "-o", output], 0, "none");
  return join(cwd, output);
}

const database = made("news.db");
const tables = made("news.parquet");
const workbook = made("news.xlsx");

test.each([
  ["a new database", null, "news.db", []],
  ["a database that grows", database, "news.db", ["--append"]],
  ["a workbook that is replaced", workbook, "news.xlsx", []],
  ["a new folder of tables", null, "news.parquet", []],
  ["a folder of tables that is replaced", tables, "news.parquet", []],
] as const)("%s, killed at calls from the first to the last", (_, old, output, more) => {
  const args = ["extract", "second.txt", "-o", output, ...more];
  const whole = newFolder(old, output);
  const { status, stderr, calls } = runFaulty(whole, args, 0, "none");
  expect([status, stderr]).toEqual([0, ""]);
  const before = old === null ? null : contentOf(old);
  const after = contentOf(join(whole, output));
  expect(after === before).toBe(false);
  const seen = new Set<string>();
  let cwd = whole;
  for (const at of killedAt(calls!)) {
    cwd = newFolder(old, output);
    expect([runFaulty(cwd, args, at, "kill").status, at]).toEqual([null, at]);
    // A folder stands aside between two renames; the next run puts it back.
    const path = join(cwd, output);
    const content = contentOf(path) ?? contentOf(`${path}.previous`);
    seen.add(content === before ? "the old one" : content === after ? "the new one" : `neither at ${at}`);
  }
  expect([...seen]).toEqual(["the old one", "the new one"]);
  // The next run sweeps what a killed one has left.
  expect(runFaulty(cwd, args, 0, "none").status).toBe(0);
  expect(readdirSync(cwd).sort()).toEqual(["first.txt", output, "second.txt"]);
});

function killedAt(calls: number): readonly number[] {
  if (process.env["KILLS"] === "all") return Array.from({ length: calls }, (_, i) => i + 1);
  const spread = Array.from({ length: SPREAD }, (_, i) => 1 + Math.floor((i * (calls - LAST)) / SPREAD));
  return [...new Set([...spread, ...Array.from({ length: LAST }, (_, i) => calls - LAST + 1 + i)])];
}
