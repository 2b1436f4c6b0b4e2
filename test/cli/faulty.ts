/** Runs the built program with a fault at one of the calls that it makes to the file system. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";

const shim = resolve("test/cli/faulty-fs.mjs");
const program = resolve("bin/newsx.js");

export interface Faulty {
  readonly status: number | null;
  readonly stderr: string;
  /** Calls made, where the process ended by itself. */
  readonly calls: number | null;
}

export function runFaulty(cwd: string, args: readonly string[], at: number, mode: string): Faulty {
  const log = `${cwd}.calls`;
  rmSync(log, { force: true });
  const env = { PATH: process.env["PATH"], FAULT_AT: `${at}`, FAULT_MODE: mode, FAULT_LOG: log };
  const child = spawnSync(process.execPath, ["--import", shim, program, ...args], {
    cwd,
    env,
    encoding: "utf8",
  });
  const calls = existsSync(log) ? Number(readFileSync(log, "utf8")) : null;
  return { status: child.status, stderr: child.stderr, calls };
}
