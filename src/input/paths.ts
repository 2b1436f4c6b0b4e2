import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import fastGlob from "fast-glob";

/** A path to read ("-" is standard input), or a pattern that matched nothing. */
export type ResolvedInput =
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "unmatched"; readonly pattern: string };

/**
 * The inputs that arguments name, without repeats, in the order given; a pattern's files sorted by name. What
 * exists under an argument's very name wins over reading it as a pattern.
 */
export async function resolveInputs(
  inputs: readonly string[],
  cwd: string,
): Promise<readonly ResolvedInput[]> {
  const resolved: ResolvedInput[] = [];
  const seen = new Set<string>();
  const add = (path: string) => {
    if (!seen.has(path)) resolved.push({ kind: "path", path });
    seen.add(path);
  };
  for (const input of inputs) {
    if (input === "-" || existsSync(resolve(cwd, input)) || !fastGlob.isDynamicPattern(input)) {
      add(input);
      continue;
    }
    const matches = await fastGlob(input, { cwd, onlyFiles: true, followSymbolicLinks: false });
    if (matches.length === 0) resolved.push({ kind: "unmatched", pattern: input });
    for (const match of matches.sort()) add(match);
  }
  return resolved;
}

/** Bytes of all inputs together; null where one is standard input or cannot be told. */
export async function totalSize(inputs: readonly ResolvedInput[], cwd: string): Promise<number | null> {
  const sizes = inputs.map(async (input) => {
    if (input.kind !== "path") return 0;
    const entry = input.path === "-" ? null : await stat(resolve(cwd, input.path)).catch(() => null);
    return entry?.isFile() ? entry.size : Number.NaN;
  });
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return Number.isNaN(total) ? null : total;
}
