import { resolve } from "node:path";
import { readOptionFile } from "../../input/option-file.ts";
import { describeSystemError } from "../../input/system-error.ts";
import type { Aliases } from "../../pipeline/aliases.ts";
import { FatalError } from "../fatal-error.ts";
import { parseJson } from "./parse-json.ts";
import { validate } from "./validate.ts";

/** A newsroom's own names, as `--aliases` names the file; null where it names none. */
export async function readAliases(path: string | undefined, cwd: string): Promise<Aliases | null> {
  if (path === undefined) return null;
  const content = await readOptionFile(resolve(cwd, path)).catch((error: unknown) => {
    throw new FatalError(`cannot read the aliases ${path}: ${describeSystemError(error)}`);
  });
  const { aliasesSchema } = await import("./schemas.ts");
  const {
    merge = [],
    rename = {},
    ignore = [],
  } = validate(aliasesSchema, parseJson(content.toString("utf8"), path), path);
  const names = new Map<string, string>();
  const call = (from: string, to: string) => {
    const before = names.get(from);
    if (before !== undefined && before !== to)
      throw new FatalError(`${path}: "${from}" cannot be both "${before}" and "${to}"`);
    names.set(from, to);
  };
  for (const { name, also } of merge) for (const form of [name, ...also]) call(form, name);
  for (const [from, to] of Object.entries(rename)) call(from, to);
  for (const to of [...names.values()]) call(to, to);
  return { names, ignored: new Set(ignore) };
}
