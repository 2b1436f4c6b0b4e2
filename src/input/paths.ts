import { existsSync, statSync } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { readableEndings } from "./input-format.ts";

/** A path to read ("-" is standard input), or why an argument names none. */
export type ResolvedInput =
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "none"; readonly problem: string };

/**
 * The inputs that arguments and lists name, without repeats, in the order given; the files of a pattern or a folder sorted
 * by name. What exists under an argument's very name wins over reading it as a pattern. Symbolic links that are
 * found on the way are not followed, so that no circle of them is walked twice; one that is named is read. What lists name is never a pattern.
 */
export async function resolveInputs(
  named: readonly string[],
  listed: readonly string[],
  ignore: readonly string[],
  cwd: string,
): Promise<readonly ResolvedInput[]> {
  const patterns = await Promise.all(named.map((input) => patternOf(input, cwd)));
  const names = [...named.filter((_, i) => patterns[i] === null), ...listed];
  const ignored = await ignoredAmong(names, ignore, cwd);
  const asFile = (path: string): readonly ResolvedInput[] =>
    ignored.has(path) ? [] : [{ kind: "path", path }];
  const found: ResolvedInput[] = [];
  for (const [i, input] of named.entries()) {
    const pattern = patterns[i] ?? null;
    found.push(...(pattern === null ? asFile(input) : await matches(input, pattern, ignore, cwd)));
  }
  found.push(...listed.flatMap(asFile));
  return [...new Map(found.map((each) => [keyOf(each, cwd), each])).values()];
}

function keyOf(input: ResolvedInput, cwd: string): string {
  if (input.kind === "none") return `:${input.problem}`;
  return input.path === "-" ? "-" : resolve(cwd, input.path);
}

/** The pattern that an argument is or, being a folder, stands for; null for a file's name. */
async function patternOf(input: string, cwd: string): Promise<string | null> {
  const path = resolve(cwd, input);
  const isDirectory = isFolder(path);
  if (input === "-" || (existsSync(path) && !isDirectory)) return null;
  const fastGlob = await globbing();
  if (isDirectory)
    return `${fastGlob.escapePath(withoutSlash(input))}/**/*.{${readableEndings.join()}}{,.gz}`;
  return fastGlob.isDynamicPattern(input) ? input : null;
}

/** Loaded only where there is something to search: a run on one file does without. */
async function globbing(): Promise<typeof import("fast-glob")> {
  return (await import("fast-glob")).default;
}

function withoutSlash(path: string): string {
  return path.endsWith("/") ? withoutSlash(path.slice(0, -1)) : path;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

async function matches(
  input: string,
  pattern: string,
  ignore: readonly string[],
  cwd: string,
): Promise<readonly ResolvedInput[]> {
  const settings = {
    cwd,
    followSymbolicLinks: false,
    caseSensitiveMatch: pattern === input,
    suppressErrors: true,
  };
  const fastGlob = await globbing();
  const paths = await fastGlob(pattern, { ...settings, ignore: anywhere(ignore) });
  if (paths.length > 0) return paths.sort().map((path) => ({ kind: "path", path }));
  // Where all files of a pattern are to be ignored, nothing is amiss.
  if (ignore.length > 0 && (await fastGlob(pattern, settings)).length > 0) return [];
  const problem = pattern === input ? "no file matches this pattern" : "no file to read in this folder";
  return [{ kind: "none", problem: `${input}: ${problem}` }];
}

/** As in .gitignore: a pattern without a slash is met in any folder, and a folder goes with all that is in it. */
function anywhere(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => {
    const bare = withoutSlash(pattern.replace(/^\.\//, ""));
    const deep = bare.includes("/") ? bare : `**/${bare}`;
    return [deep, `${deep}/**`];
  });
}

/** Which of these names are to be ignored. What does not exist is not: it is told as missing. */
async function ignoredAmong(
  names: readonly string[],
  ignore: readonly string[],
  cwd: string,
): Promise<ReadonlySet<string>> {
  if (ignore.length === 0 || names.length === 0) return new Set();
  const settings = { cwd, dot: true, onlyFiles: false, followSymbolicLinks: false, suppressErrors: true };
  const fastGlob = await globbing();
  const patterns = names.map((name) => fastGlob.escapePath(name));
  const [all, kept] = await Promise.all([
    fastGlob(patterns, settings),
    fastGlob(patterns, { ...settings, ignore: anywhere(ignore) }),
  ]);
  const dropped = new Set(all.map((path) => resolve(cwd, path)));
  for (const path of kept) dropped.delete(resolve(cwd, path));
  return new Set(names.filter((name) => dropped.has(resolve(cwd, name))));
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
