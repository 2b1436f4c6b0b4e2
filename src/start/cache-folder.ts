/** Where V8's compiled code is kept between runs. */
import { lstatSync, mkdirSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { fingerprint } from "../text/hash.ts";

/**
 * The folder, made where it is not there; null where there can be none: nobody is asked to, no home, no right to write,
 * or somebody else could put code of theirs into it, which this process would run.
 */
export function cacheFolder({ env, execArgv, versions, arch, getuid }: NodeJS.Process): string | null {
  const user = getuid?.();
  const base = baseOf(env);
  if (user === undefined || base === null || env["NEWSX_NO_CACHE"]) return null;
  // V8 refuses what another version of it made, or one with other flags.
  const maker = fingerprint(versions.v8, versions.node, arch, ...execArgv, env["NODE_OPTIONS"] ?? "");
  const folder = join(base, "newsx", maker);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return isPrivate(folder, user) && isPrivate(join(base, "newsx"), user) ? folder : null;
  } catch {
    return null;
  }
}

/** The user's folder for caches (specifications.freedesktop.org/basedir-spec). */
function baseOf({ XDG_CACHE_HOME, HOME }: NodeJS.ProcessEnv): string | null {
  if (XDG_CACHE_HOME !== undefined && isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  return HOME !== undefined && isAbsolute(HOME) ? join(HOME, ".cache") : null;
}

/** Whether only the user can write into the folder, and it is no link to another's. */
function isPrivate(folder: string, user: number): boolean {
  const entry = lstatSync(folder);
  return entry.isDirectory() && entry.uid === user && (entry.mode & 0o077) === 0;
}
