import { relative, resolve } from "node:path";
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

/**
 * The config file of this name; where none is named, `newsx.config.json` or a `package.json` with a key "newsx" in
 * the folder or the nearest one above it. Null where there is none, or the user wants none (false).
 */
export async function findConfig(named: string | false | undefined, cwd: string): Promise<ConfigFile | null> {
  if (named === false) return null;
  // As a CommonJS module has it, in the sources and in the bundle alike.
  const { lilconfig } = (await import("lilconfig")).default;
  const load = (path: string, content: string) => parseJson(content, show(path, cwd));
  const files = lilconfig("newsx", {
    searchPlaces: ["newsx.config.json", "package.json"],
    loaders: { ".json": load, noExt: load },
  });
  const finding = named === undefined ? files.search(cwd) : files.load(resolve(cwd, named));
  const found = await finding.catch((error: unknown) => {
    if (error instanceof FatalError) throw error;
    const name = named ?? "here or in a folder above (newsx.config.json or package.json)";
    throw new FatalError(`cannot read the config ${name}: ${describeSystemError(error)}`);
  });
  if (found === null) return null;
  const { configSchema } = await import("./schemas.ts");
  const shown = show(found.filepath, cwd);
  const { $schema: _, ...values } = validate(configSchema, found.config ?? {}, shown);
  return { path: found.filepath, shown, values };
}

function show(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short.startsWith("..") ? path : short;
}
