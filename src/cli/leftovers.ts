/** Temporary files: named after their process, so that the next run can take away what a killed one left. */
import { readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { codeOf } from "../input/system-error.ts";

/** A name for a file that is being written in this folder. */
export function temporaryName(folder: string): string {
  return join(folder, `.newsx-${machine()}-${process.pid}-${Date.now().toString(36)}.tmp`);
}

/** Takes away the temporary files in a folder, and what locks them, whose processes, of this machine, have ended. Never throws. */
export function sweepLeftovers(folder: string): void {
  try {
    for (const name of readdirSync(folder))
      if (isLeftover(name)) rmSync(join(folder, name), { recursive: true });
  } catch {
    // They are in nobody's way; the output is what matters.
  }
}

function isLeftover(name: string): boolean {
  const [, host, pid = "", made = ""] =
    /^\.newsx-([a-z0-9]*)-(\d+)-([a-z0-9]+)\.tmp(?:\.lock)?$/.exec(name) ?? [];
  if (host !== machine()) return false;
  // In a container each run may have the same number.
  if (Number(pid) === process.pid) return Number.parseInt(made, 36) < performance.timeOrigin;
  return !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

/** Folders may be shared by machines, and a process is of one of them. */
function machine(): string {
  return hostname()
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .slice(0, 32);
}
