import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { FatalError } from "./fatal-error.ts";
import type { Host } from "./host.ts";
import { sweepLeftovers, temporaryName } from "./leftovers.ts";
import { quietly, syncFolder } from "./staged-file.ts";

/** A folder under a temporary name beside the one that it will replace. */
export interface StagedFolder {
  readonly path: string;
  /** Puts it in the place of the other. */
  readonly commit: () => void;
  /** Takes it away. */
  readonly discard: () => void;
}

/**
 * What stands under a path where a folder of these files shall be: null for nothing, else what is wrong with it. A
 * folder is replaced only where it holds nothing but such files.
 */
export function folderProblem(path: string, isOurs: (name: string) => boolean): string | null {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return null;
  if (!entry.isDirectory()) return "a file has that name, and a folder is to have it";
  const other = readdirSync(path).find((name) => !isOurs(name));
  return other === undefined ? null : `the folder holds other files (${other}); name one of its own`;
}

/**
 * A folder that will replace the one under `output`, where that holds nothing but files of ours; what killed runs left is
 * taken away or put back first. Throws a `FatalError` where something else stands there.
 */
export function openFolder(
  output: string,
  isOurs: (name: string) => boolean,
  { cwd, interruption }: Pick<Host, "cwd" | "interruption">,
): StagedFolder {
  const path = resolve(cwd, output);
  sweepLeftovers(dirname(path));
  restoreFolder(path, isOurs);
  refuseOthers(output, folderProblem(path, isOurs));
  return stageFolder(path, interruption);
}

/** Throws a `FatalError` that says what is wrong with what stands under `output`. */
export function refuseOthers(output: string, problem: string | null): void {
  if (problem !== null) throw new FatalError(`cannot write ${output}: ${problem}`);
}

/**
 * No system replaces one folder by another in a step: the old one steps aside under a name of its own for the time
 * between two renames. What a run that was killed just there left is put back by `restoreFolder`.
 */
function stageFolder(target: string, interruption: AbortSignal): StagedFolder {
  const real = existsSync(target) ? realpathSync(target) : target;
  const path = temporaryName(dirname(real));
  mkdirSync(path);
  const discard = () => {
    interruption.removeEventListener("abort", discard);
    quietly(() => rmSync(path, { recursive: true }));
  };
  interruption.addEventListener("abort", discard);
  const commit = () => {
    const aside = asideOf(real);
    const isThere = existsSync(real);
    quietly(() => syncFolder(path));
    if (isThere) renameSync(real, aside);
    try {
      renameSync(path, real);
    } catch (error) {
      if (isThere) renameSync(aside, real);
      discard();
      throw error;
    }
    interruption.removeEventListener("abort", discard);
    quietly(() => syncFolder(dirname(real)));
    if (isThere) quietly(() => rmSync(aside, { recursive: true }));
  };
  return { path, commit, discard };
}

/** Mends what a killed run left: the old folder goes back to its place, or away where the new one is there. */
function restoreFolder(path: string, isOurs: (name: string) => boolean): void {
  const aside = asideOf(path);
  if (!existsSync(aside) || folderProblem(aside, isOurs) !== null) return;
  if (existsSync(path)) rmSync(aside, { recursive: true });
  else renameSync(aside, path);
}

const asideOf = (path: string): string => `${path}.previous`;
