/**
 * Chunks of CommonJS read what they use of another through getters, `require_program.un(…)`, each time anew until V8 has
 * compiled the caller for good: 3 to 4 % of a run on 1 MB of news, most of which goes before that.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes the chunk anew so that it takes what it uses of `other` once, when it is loaded. That holds where `other` has run by
 * then, and exports nothing that changes.
 */
export function takeImports(folder: string, chunk: string, other: string): void {
  const name = readdirSync(folder).find((file) => file.startsWith(`${chunk}-`) && file.endsWith(".cjs"));
  if (name === undefined) throw new Error(`no chunk ${chunk} in ${folder}`);
  const path = join(folder, name);
  writeFileSync(path, withTaken(readFileSync(path, "utf8"), other));
}

/** The code with each `require_other.x` taken as `other_x`. */
export function withTaken(code: string, other: string): string {
  const used = new RegExp(String.raw`\brequire_${other}\.([\w$]+)`, "g");
  const names = new Set(Array.from(code.matchAll(used), ([, name]) => name!));
  const taken = Array.from(names, (name) => `${name}:${other}_${name}`).join(",");
  const loaded = new RegExp(String.raw`\brequire_${other}=(require\("[^"]+"\))`);
  if (!loaded.test(code)) throw new Error(`the chunk does not load ${other}`);
  return code
    .replace(used, (_, name) => `${other}_${name}`)
    .replace(loaded, (_, call) => `{${taken}}=${call}`);
}
