import { statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import type { Command } from "commander";
import { readOptionFile } from "../../input/option-file.ts";
import { describeSystemError } from "../../input/system-error.ts";
import { FatalError } from "../fatal-error.ts";
import { parseJson } from "./parse-json.ts";
import { validate } from "./validate.ts";

export interface ConfigFile {
  /** Its path, absolute. */
  readonly path: string;
  /** The path as messages show it. */
  readonly shown: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** In each folder the first of these that holds settings counts. */
const searched = ["newsx.config.json", "package.json"];

/**
 * The config file of this name; where none is named, `newsx.config.json` or a `package.json` with a key "newsx" in
 * the folder or the nearest one above it. Null where there is none, or the user wants none (false).
 */
export async function findConfig(
  named: string | false | undefined,
  cwd: string,
  program: Command,
): Promise<ConfigFile | null> {
  if (named === false) return null;
  if (named !== undefined) return readConfig(resolve(cwd, named), cwd, named, program);
  for (let folder = cwd; ; folder = dirname(folder)) {
    for (const path of searched.map((name) => join(folder, name)).filter(isReadAtOnce)) {
      const config = await readConfig(path, cwd, show(path, cwd), program);
      if (config !== null) return config;
    }
    // A folder above one's own home is somebody else's.
    if (folder === homedir() || folder === dirname(folder)) return null;
  }
}

/** The settings in a file; null in a package.json, or a file found by searching, that says nothing. */
async function readConfig(
  path: string,
  cwd: string,
  named: string,
  program: Command,
): Promise<ConfigFile | null> {
  const content = await readOptionFile(path).catch((error: unknown) => {
    throw new FatalError(`cannot read the config ${named}: ${describeSystemError(error)}`);
  });
  const shown = show(path, cwd);
  const text = content.toString("utf8");
  const config = text.trim() === "" ? undefined : configIn(parseJson(text, shown), path);
  if (config === undefined) return null;
  const { configSchemaOf } = await import("./schemas.ts");
  const { $schema: _, ...values } = validate(configSchemaOf(program), config, shown);
  return { path, shown, values };
}

function configIn(value: unknown, path: string): unknown {
  if (!path.endsWith("package.json")) return value;
  return typeof value === "object" && value !== null && "newsx" in value ? value.newsx : undefined;
}

/** Searching passes over pipes and devices of that name: they would be waited for. */
function isReadAtOnce(path: string): boolean {
  try {
    const entry = statSync(path);
    return entry.isFile() || entry.isDirectory();
  } catch {
    return false;
  }
}

function show(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short.startsWith("..") ? path : short;
}
