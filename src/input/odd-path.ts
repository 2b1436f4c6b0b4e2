import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Unreadable } from "./limits.ts";

/**
 * A path that can be opened. Names on disk are bytes, and one that is not UTF-8 reaches us with U+FFFD in it; the
 * file is then found by reading its folder.
 */
export async function findFile(path: string): Promise<string | Buffer> {
  const name = basename(path);
  if (!name.includes("\ufffd") || existsSync(path)) return path;
  const entries = await readdir(dirname(path), { encoding: "buffer" });
  const [entry, ...others] = entries.filter((each) => each.toString("utf8") === name);
  if (others.length > 0) throw new Unreadable("the name is not UTF-8, and several files look like it");
  return entry === undefined ? path : Buffer.concat([Buffer.from(join(dirname(path), "/")), entry]);
}
