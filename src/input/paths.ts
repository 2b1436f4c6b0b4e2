import { existsSync, type Stats, statSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import { readableEndings } from "./input-format.ts";

/** A path to read ("-" is standard input), or why an argument names none. */
export type ResolvedInput =
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "none"; readonly problem: Diagnostic };

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
  const isIgnored = await ignoring(ignore, cwd);
  // Lists may hold as many names as a disk has files: none is ever spread into arguments.
  const found = new Map<string, ResolvedInput>();
  const add = (input: ResolvedInput) => void found.set(keyOf(input, cwd), input);
  const addFile = (path: string) => {
    if (!isIgnored(path)) add({ kind: "path", path });
  };
  for (const input of named) {
    const pattern = input === "" ? null : await patternOf(input, cwd);
    if (input === "")
      add({ kind: "none", problem: { where: "an argument", message: "is empty, and names no input" } });
    else if (pattern === null) addFile(input);
    else for (const match of await matches(input, pattern, ignore, cwd)) add(match);
  }
  listed.forEach(addFile);
  return [...found.values()];
}

function keyOf(input: ResolvedInput, cwd: string): string {
  if (input.kind === "none") return `:${input.problem.where}`;
  return input.path === "-" ? "-" : resolve(cwd, input.path);
}

/** The pattern that an argument is or, being a folder, stands for; null for a file's name. */
async function patternOf(input: string, cwd: string): Promise<string | null> {
  const path = resolve(cwd, input);
  const isDirectory = isFolder(path);
  if (input === "-" || (existsSync(path) && !isDirectory)) return null;
  const fastGlob = await globbing();
  if (isDirectory) return folderPattern(input, fastGlob.escapePath);
  return fastGlob.isDynamicPattern(input) ? input : null;
}

/** What stands for all files in a folder that can be read; the root of the disk has no name before its slash. */
export function folderPattern(folder: string, escapePath: (path: string) => string): string {
  const path = withoutSlash(folder);
  return `${path === "" ? "" : escapePath(path)}/**/*.{${readableEndings.join()}}{,.gz}`;
}

/** Loaded only where there is something to search: a run on one file does without. */
async function globbing(): Promise<typeof import("fast-glob")> {
  return (await import("fast-glob")).default;
}

function withoutSlash(path: string): string {
  return path.endsWith("/") ? withoutSlash(path.slice(0, -1)) : path;
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
  return [{ kind: "none", problem: { where: input, message: problem } }];
}

/** As in .gitignore: a pattern without a slash is met in any folder, and a folder goes with all that is in it. */
function anywhere(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => {
    const bare = withoutSlash(pattern.replace(/^\.\//, ""));
    const deep = bare.includes("/") ? bare : `**/${bare}`;
    return [deep, `${deep}/**`];
  });
}

/**
 * Tells which names are to be ignored, each by itself: what lists name is a pattern of its own for nobody. What does
 * not exist is not: it is told as missing.
 */
async function ignoring(ignore: readonly string[], cwd: string): Promise<(name: string) => boolean> {
  if (ignore.length === 0) return () => false;
  const { default: picomatch } = await import("picomatch");
  const matches = picomatch(anywhere(ignore), { dot: true });
  return (name) => {
    const path = relative(cwd, resolve(cwd, name));
    return matches(path.startsWith("..") ? name : path) && existsSync(resolve(cwd, name));
  };
}

/**
 * Bytes of all inputs together; null where one is standard input or cannot be told. Asked one by one: 200,000 questions
 * at once take 750 MB and four times as long.
 */
export function totalSize(inputs: readonly ResolvedInput[], cwd: string): number | null {
  let total = 0;
  for (const input of inputs) {
    if (input.kind !== "path") continue;
    const entry = input.path === "-" ? null : entryAt(resolve(cwd, input.path));
    if (entry?.isFile() !== true) return null;
    total += entry.size;
  }
  return total;
}

function isFolder(path: string): boolean {
  return entryAt(path)?.isDirectory() ?? false;
}

function entryAt(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
