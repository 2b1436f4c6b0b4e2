/** Removes what earlier versions have kept: a version keeps 3 MB and is never asked for them again. */
import { readdirSync, rmdirSync, statSync, unlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Versions that are run in turns, by two projects say, keep their code as long as this. */
const MAX_AGE_MS = 7 * 24 * 60 * 60 * 1000;

/** A folder of one V8 with one set of flags (`cacheFolder`), and the files in it, whole or left by a killed run. */
const isFolder = /^[\da-f]{14}$/;
const isOurs = /^[\w.-]+-[\w-]{8}\.cjs\.cache(?:\.\d+)?$/;

/** Removes old files of ours from the folder and those beside it, but for `kept`; silently, since nothing hangs on it. */
export function sweepOld(folder: string, kept: ReadonlySet<string>, now: number): void {
  const base = dirname(folder);
  for (const name of namesIn(base)) {
    if (!isFolder.test(name)) continue;
    const each = join(base, name);
    for (const file of namesIn(each)) {
      const path = join(each, file);
      if (isOurs.test(file) && !kept.has(path) && isOlder(path, now - MAX_AGE_MS))
        quietly(() => unlinkSync(path));
    }
    if (name !== basename(folder) && namesIn(each).length === 0) quietly(() => rmdirSync(each));
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isOlder(path: string, time: number): boolean {
  try {
    return statSync(path).mtimeMs < time;
  } catch {
    return false;
  }
}

function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // Another run has removed it, or may.
  }
}
