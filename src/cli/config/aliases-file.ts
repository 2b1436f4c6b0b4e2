import { resolve } from "node:path";
import { readOptionFile } from "../../input/option-file.ts";
import { describeSystemError } from "../../input/system-error.ts";
import type { Aliases } from "../../pipeline/aliases.ts";
import { readAliases } from "../../pipeline/read-aliases.ts";
import { messageOf } from "../../text/message-of.ts";
import { FatalError } from "../fatal-error.ts";
import { parseJson } from "./parse-json.ts";
import { validate } from "./validate.ts";

/** A newsroom's own names, as `--aliases` names the file; null where it names none. */
export async function readAliasesFile(path: string | undefined, cwd: string): Promise<Aliases | null> {
  if (path === undefined) return null;
  const content = await readOptionFile(resolve(cwd, path)).catch((error: unknown) => {
    throw new FatalError(`cannot read the aliases ${path}: ${describeSystemError(error)}`);
  });
  const { aliasesSchema } = await import("./schemas.ts");
  const written = validate(aliasesSchema, parseJson(content.toString("utf8"), path), path);
  try {
    return readAliases(written);
  } catch (error) {
    throw new FatalError(`${path}: ${messageOf(error)}`);
  }
}
